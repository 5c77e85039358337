import { catalogue } from '@huifuwu/contract'
import type { FastifyInstance } from 'fastify'
import { bind } from '../../platform/bind.ts'
import { revalidate } from '../../platform/etag.ts'
import type { House } from '../../platform/house.ts'
import { packAnswers } from '../../platform/packed.ts'
import { listDays } from './list-days.ts'
import { listMatters } from './list-matters.ts'
import { listReleases } from './list-releases.ts'
import { listSessions } from './list-sessions.ts'
import { listVenues } from './list-venues.ts'
import { listVenuesForMatter } from './list-venues-for-matter.ts'
import { listPinyin } from './pinyin.ts'
import { readingOf } from './reading.ts'
import { getMatterRow, toMatter } from './show-matter.ts'

const ok = <Body>(body: Body) => ({ status: 200 as const, body })

/** The same for everybody, and new by the minute at most; free times change with every booking and leave as they are. */
const longLists = ['/matters', '/pinyin', '/venues']

export async function routes(app: FastifyInstance, house: House): Promise<void> {
  await app.register(async (pages) => {
    revalidate(pages)
    packAnswers(pages, longLists)
    bind(pages, catalogue, {
      'GET /matters': async () => ok(await listMatters(house)),
      'GET /matters/:matterId': async ({ params }) => ok(toMatter(getMatterRow(await readingOf(house).directory(), params.matterId))),
      'GET /matters/:matterId/venues': async ({ params }) => ok(await listVenuesForMatter(house, params.matterId)),
      'GET /pinyin': async () => ok(await listPinyin(await readingOf(house).directory())),
      'GET /venues': async () => ok(await listVenues(house)),
      'GET /venues/:venueId/days': async ({ params, query }) => ok(await listDays(house, { ...params, ...query })),
      'GET /venues/:venueId/releases': async ({ params, query }) => ok(await listReleases(house, { ...params, ...query })),
      'GET /venues/:venueId/sessions': async ({ params, query }) => ok(await listSessions(house, { ...params, ...query })),
    })
  })
}
