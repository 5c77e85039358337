import type { BookRequest } from '../../src/features/appointment/engine/store.ts'
import type { TestSession } from '../hall.ts'

/** What one process of the race is told. Both send the same wishes under the same keys, beside those that each makes up. */
export type RaceOrder = {
  url: string
  sessions: TestSession[]
  persons: number
  wishes: { engine: BookRequest[]; http: BookRequest[] }
  actors: { engine: number; http: number }
  offsetMs: number
}
/** Said by the starter once every process answers. */
export type RaceStart = { ports: number[]; milliseconds: number }

export type Booked = { venueId: string; appointmentId: string; bookedBy: string; repeatKey: string }
export type RaceReport = {
  tally: Record<string, number>
  booked: Booked[]
  /** Appointments whose cancel, and whose arrival, was acknowledged. */
  cancelled: string[]
  arrived: string[]
  /** Answers that cannot have been true. */
  untrue: string[]
  /** What went wrong inside and was written to the log. */
  errors: string[]
}
