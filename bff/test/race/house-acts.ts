import { changeSession } from '../../src/features/appointment/engine/change.ts'
import { endSessions } from '../../src/features/day/store.ts'
import type { House } from '../../src/platform/house.ts'
import { sessionOf } from '../booking.ts'
import type { Acts } from './engine-acts.ts'
import { among, type Ledger } from './ledger.ts'
import type { RaceOrder } from './order.ts'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** What the hall does meanwhile: closes and opens, makes room or less of it, ends what is over. */
export function houseActs({ house, order: { sessions }, ledger }: { house: House; order: RaceOrder; ledger: Ledger }): Acts {
  async function change(wanted: { capacity?: number; state?: 'open' | 'closed' }, session = among(sessions)): Promise<void> {
    if (!session) return
    const { venueId, sessionId } = session
    const changed = await changeSession(house, { venueId, sessionId, ...wanted })
    ledger.count(`session ${wanted.state ?? changed?.outcome ?? 'unknown'}`)
  }

  async function closeForAMoment(): Promise<void> {
    const session = among(sessions)
    await change({ state: 'closed' }, session)
    await pause(10)
    await change({ state: 'open' }, session)
  }

  async function makeRoom(): Promise<void> {
    const session = among(sessions)
    const { booked = 0 } = (session && (await sessionOf(house.db.sql, session))) ?? {}
    await change({ capacity: Math.max(0, booked - 3 + Math.floor(Math.random() * 20)) }, session)
  }

  async function end(): Promise<void> {
    const [one, other] = [among(sessions), among(sessions)]
    if (!one) return
    const ids = [one, other].flatMap((each) => (each?.venueId === one.venueId ? [each.sessionId] : []))
    const { missed, served } = await endSessions(house.db.sql, ids, { venueId: one.venueId, now: house.clock.fieldNow() })
    ledger.count(missed + served > 0 ? 'sessions ended' : 'sessions ended before')
  }

  return [
    [2, closeForAMoment],
    [3, makeRoom],
    [1, end],
  ]
}
