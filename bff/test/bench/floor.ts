import { appointment, catalogue } from '@huifuwu/contract'
import { getAppointment } from '../../src/features/appointment/find.ts'
import { listSessions } from '../../src/features/catalogue/list-sessions.ts'
import { bind } from '../../src/platform/bind.ts'
import { revalidate } from '../../src/platform/etag.ts'
import type { Feature, House } from '../../src/platform/house.ts'
import { Problem } from '../../src/problem.ts'

type Floored<T> = (read: () => Promise<T>) => Promise<T>

/** The first answer is a real one; every later one costs nothing but the way there and back. */
function once<T>(): Floored<T> {
  let kept: Promise<T> | undefined
  return (read) => {
    kept ??= read()
    return kept
  }
}

const part = {
  'POST /bench/floor': appointment['POST /appointments'],
  'POST /bench/floor/refusal': appointment['POST /appointments'],
}
const pages = { 'GET /bench/floor/:venueId/sessions': catalogue['GET /venues/:venueId/sessions'] }

async function readAny(house: House) {
  const [any] = await house.db.sql<
    { id: string; by: string }[]
  >`select id, booked_by as by from appointment where state = 'confirmed' limit 1`
  return getAppointment(house, { appointmentId: any?.id ?? '', accountId: any?.by ?? '' })
}

/** The same routes with token, schema, rate map, headers and log line, and nothing behind them. */
export const floor: Feature = {
  routes: async (app, house) => {
    const booked = once<Awaited<ReturnType<typeof getAppointment>>>()
    const listed = once<Awaited<ReturnType<typeof listSessions>>>()
    bind(app, part, {
      'POST /bench/floor': async () => ({ status: 201, body: await booked(() => readAny(house)) }),
      'POST /bench/floor/refusal': async ({ body: { sessionId } }) => {
        throw new Problem('sold-out', { facts: { nearestStartsAt: '2026-11-24T01:00:00.000Z', nearestSessionId: sessionId, remaining: 8 } })
      },
    })
    await app.register(async (scope) => {
      revalidate(scope)
      bind(scope, pages, {
        'GET /bench/floor/:venueId/sessions': async ({ params, query }) => ({
          status: 200,
          body: await listed(() => listSessions(house, { ...params, ...query })),
        }),
      })
    })
  },
}
