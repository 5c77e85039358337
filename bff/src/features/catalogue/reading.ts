import { addDays, toLocalDate } from '../../platform/calendar.ts'
import { onChange } from '../../platform/changes.ts'
import type { House } from '../../platform/house.ts'
import { createAvailability } from './availability.ts'
import { keepFor } from './kept.ts'
import { countWaiting, readDirectory, readSessions } from './store.ts'

const directorySeconds = 5
const crowdSeconds = 2

/** What a process keeps of the catalogue, so that reading does not touch the database. */
function createReading(house: House) {
  const { db, clock, log } = house
  const directory = keepFor({ seconds: directorySeconds, clock, read: () => readDirectory(db) })
  const availability = createAvailability({ clock, read: (days) => readSessions(db.sql, days) })
  onChange(house, availability.hear).catch((err) => log.warn({ err }, 'changes of sessions not heard'))
  const waiting = keepFor({
    seconds: crowdSeconds,
    clock,
    read: async () => {
      const { venues } = await directory()
      const today = toLocalDate(clock.fieldNow())
      availability.forgetBefore(today)
      const counts = await countWaiting(
        db.sql,
        venues.map(({ id }) => id),
        addDays(today, -1),
      )
      return new Map(counts.map(({ venueId, areaId, waiting }) => [`${venueId} ${areaId}`, waiting]))
    },
  })
  return { directory, availability, waiting }
}

const readings = new WeakMap<House['db'], ReturnType<typeof createReading>>()

export function readingOf(house: House): ReturnType<typeof createReading> {
  const known = readings.get(house.db) ?? createReading(house)
  readings.set(house.db, known)
  return known
}
