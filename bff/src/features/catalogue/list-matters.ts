import type { catalogue, MatterLine, Received } from '@huifuwu/contract'
import type { House } from '../../platform/house.ts'
import { earliestFor } from './free.ts'
import { keepMade } from './made.ts'
import { readAtOf } from './read-at.ts'
import { readingOf } from './reading.ts'
import type { Directory } from './store.ts'

type Matters = Received<(typeof catalogue)['GET /matters']>

/** The first free time of each offering anywhere in the city. */
async function findEarliest(house: House, { places }: Directory): Promise<Map<string, Date>> {
  const found = await Promise.all(
    places.map(async ({ offeringId, venueId }) => ({ offeringId, at: await earliestFor(house, { offeringId, venueId }) })),
  )
  const earliest = new Map<string, Date>()
  for (const { offeringId, at } of found) {
    const known = earliest.get(offeringId)
    if (at && (!known || at < known)) earliest.set(offeringId, at)
  }
  return earliest
}

const kept = keepMade<Matters>()

async function makeMatters(house: House): Promise<Matters> {
  const directory = await readingOf(house).directory()
  const earliest = await findEarliest(house, directory)
  const matters = directory.matters.map((row) => ({
    id: row.id as MatterLine['id'],
    name: row.name,
    plainName: row.plainName,
    occasion: row.occasion,
    searchWords: row.searchWords,
    areaName: row.areaName,
    lifeEventId: row.lifeEventId as MatterLine['lifeEventId'],
    frequent: row.frequent,
    uses: row.uses,
    elderlyRank: row.elderlyRank,
    inPerson: row.inPerson,
    offeringId: row.offeringId as MatterLine['offeringId'],
    minutes: row.minutes,
    earliestAt: (row.offeringId && earliest.get(row.offeringId)?.toISOString()) || null,
    sample: row.sample,
  }))
  return { lifeEvents: directory.lifeEvents as Matters['lifeEvents'], matters, readAt: readAtOf(house) }
}

export const listMatters = (house: House): Promise<Matters> => kept(house, 'all', () => makeMatters(house))
