import type { Batch } from '../../platform/batch.ts'
import { toLocalDate } from '../../platform/calendar.ts'
import type { House } from '../../platform/house.ts'
import { createCountedBatch } from '../../platform/metrics/batch.ts'
import { type CheckInRequest, checkInBatch } from './store.ts'

/** Everybody of an area waits for its next number. */
type Arrival = CheckInRequest & { areaId: string }
type Desk = Batch<Arrival, boolean>

/** True = this reading is the one that checked the resident in. */
function createDesk({ db, clock }: Pick<House, 'db' | 'clock'>): Desk {
  return createCountedBatch<Arrival, boolean>({
    name: 'check-in',
    outcomeOf: (isFirst) => (isFirst ? 'ok' : 'unchanged'),
    placeOf: ({ venueId, areaId }) => `${venueId}|${areaId}`,
    run: (requests) => {
      const now = clock.fieldNow()
      return checkInBatch(db.sql, requests, { now, today: toLocalDate(now) })
    },
  })
}

const desks = new WeakMap<House['db'], Desk>()

export function deskOf(house: Pick<House, 'db' | 'clock'>): Desk {
  const desk = desks.get(house.db) ?? createDesk(house)
  desks.set(house.db, desk)
  return desk
}
