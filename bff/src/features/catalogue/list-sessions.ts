import type { SessionLine } from '@huifuwu/contract'
import { refuseBooking } from '@huifuwu/domain'
import type { House } from '../../platform/house.ts'
import { readAhead } from './free.ts'
import { getSpot } from './get-spot.ts'
import { keepMade } from './made.ts'
import { readAtOf } from './read-at.ts'
import { readingOf } from './reading.ts'
import type { SessionRow } from './store.ts'

const states = { 'session-closed': 'closed', 'session-past': 'past', 'sold-out': 'full' } as const

function toLine(row: SessionRow, now: Date): SessionLine {
  const refusal = refuseBooking(row, now)
  return {
    id: row.id as SessionLine['id'],
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    remaining: refusal ? 0 : row.capacity - row.booked,
    state: refusal ? states[refusal] : 'open',
    version: row.version,
    cancelUntil: row.cancelUntil.toISOString(),
    checkInFrom: row.checkInFrom.toISOString(),
    checkInUntil: row.checkInUntil.toISOString(),
    lateBehaviour: row.lateBehaviour,
  }
}

type Asked = { venueId: string; matterId: string; on: string }

type Listed = { on: string; sessions: SessionLine[]; readAt: string }

const kept = keepMade<Listed>()

/** A day outside the horizon has no sessions that anybody could see. */
async function makeList(house: House, asked: Asked): Promise<Listed> {
  const { place } = getSpot(await readingOf(house).directory(), asked)
  const days = await readAhead(house, place)
  const sessions = days.find(({ on }) => on === asked.on)?.sessions ?? []
  const now = house.clock.fieldNow()
  return { on: asked.on, sessions: sessions.map((row) => toLine(row, now)), readAt: readAtOf(house) }
}

export async function listSessions(house: House, asked: Asked): Promise<Listed> {
  const { venueId, matterId, on } = asked
  const make = () => makeList(house, asked)
  // A shelf that is old is read again, which whoever asks first has to wait for.
  return readingOf(house).availability.isFresh({ venueId, on }) ? kept(house, `${venueId}|${matterId}|${on}`, make) : make()
}
