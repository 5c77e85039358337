import { type Answered, again, type Batch } from '../../../platform/batch.ts'
import { onChange, publishChange } from '../../../platform/changes.ts'
import type { House } from '../../../platform/house.ts'
import { createCountedBatch } from '../../../platform/metrics/batch.ts'
import { createDayLook } from './day.ts'
import { createSoldOut, type SoldOut } from './sold-out.ts'
import { type BookOutcome, type BookRequest, type BookRow, bookBatch, type CancelRequest, cancelBatch, drawNumbers } from './store.ts'

export type Booked = Omit<BookRow, 'outcome'> & { outcome: Exclude<BookOutcome, 'again'> }
type EngineHouse = Pick<House, 'db' | 'clock' | 'log'>
export type Engine = {
  book: Batch<BookRequest, Booked>
  /** False = it was not confirmed any more, or its session has begun. */
  cancel: Batch<CancelRequest, boolean>
  soldOut: SoldOut
}

const answer = (row: BookRow): Answered<Booked> => {
  const { outcome } = row
  return outcome === 'again' ? again : { ...row, outcome }
}

type Figures = { venueId: string; sessionId: string; version: number | null; remaining: number | null; changed: boolean }

/** Remembers what a batch read under the locks, and tells the others what it changed. */
function tellAll(house: EngineHouse, soldOut: SoldOut, rows: Figures[]): void {
  const changed = new Set(rows.filter((row) => row.changed).map(({ venueId, sessionId }) => `${venueId}|${sessionId}`))
  const sessions = new Map(rows.map((row) => [`${row.venueId}|${row.sessionId}`, row]))
  for (const [key, { venueId, sessionId, version, remaining }] of sessions) {
    if (version === null || remaining === null) continue
    soldOut.learn({ venueId, sessionId, version, remaining })
    if (changed.has(key)) publishChange(house, { venueId, sessionId, version, remaining })
  }
}

/** Everything that takes or gives places back in this process goes through these two batches. */
export function createEngine(house: EngineHouse): Engine {
  const { db, clock } = house
  const soldOut = createSoldOut(clock)
  const dayOf = createDayLook()
  const book = createCountedBatch<BookRequest, Booked>({
    name: 'book',
    outcomeOf: ({ outcome }) => outcome,
    placeOf: ({ sessionId }) => sessionId,
    run: async (requests) => {
      const now = clock.fieldNow()
      const rows = await bookBatch(db.sql, drawNumbers(requests), { now, ...dayOf(now) })
      const figures = rows.map(({ outcome, version, remaining }, at) => {
        const { venueId = '', sessionId = '' } = requests[at] ?? {}
        return { venueId, sessionId, version, remaining, changed: outcome === 'ok' }
      })
      tellAll(house, soldOut, figures)
      return rows.map(answer)
    },
  })
  const cancel = createCountedBatch<CancelRequest, boolean>({
    name: 'cancel',
    outcomeOf: (changed) => (changed ? 'ok' : 'unchanged'),
    placeOf: ({ sessionId, appointmentId }) => sessionId ?? appointmentId,
    run: async (requests) => {
      const rows = await cancelBatch(db.sql, requests, clock.fieldNow())
      tellAll(
        house,
        soldOut,
        rows.map(({ venueId, sessionId, ...row }) => ({ ...row, venueId: venueId ?? '', sessionId: sessionId ?? '' })),
      )
      return rows.map(({ changed }) => changed)
    },
  })
  onChange(house, (change) => (change ? soldOut.hear(change) : soldOut.forget())).catch((err) =>
    house.log.warn({ err }, 'changes of sessions not heard'),
  )
  return { book, cancel, soldOut }
}

const engines = new WeakMap<EngineHouse['db'], Engine>()

export function engineOf(house: EngineHouse): Engine {
  const engine = engines.get(house.db) ?? createEngine(house)
  engines.set(house.db, engine)
  return engine
}
