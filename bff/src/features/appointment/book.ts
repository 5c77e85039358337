import { hash } from 'node:crypto'
import type { Appointment } from '@huifuwu/contract'
import { enqueue, readBack } from '../../platform/enqueue.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/id.ts'
import { countOutcome } from '../../platform/metrics/batch.ts'
import { getBooker } from '../account/index.ts'
import { type Booked, engineOf } from './engine/engine.ts'
import type { BookRequest } from './engine/store.ts'
import { groundOf } from './ground.ts'
import { noTicket } from './look.ts'
import { refuse, type Wish } from './refuse.ts'
import { findAppointmentAt, type GroundRow } from './store.ts'
import { codesOf, toAppointment } from './view.ts'

type Asked = { accountId: string; wish: Wish; repeatKey: string; attempt: number }

/** Of the body alone: how often the phone had to ask is no part of what it wishes. */
const hashOf = ({ venueId, sessionId, matterId }: Wish): string =>
  hash('sha256', JSON.stringify([venueId, sessionId.toLowerCase(), matterId]), 'base64url')

async function readBooked(house: House, { venueId, appointmentId }: Pick<Booked, 'venueId' | 'appointmentId'>, accountId: string) {
  const row = await findAppointmentAt(house.db.sql, venueId ?? '', appointmentId ?? '')
  if (row?.bookedBy !== accountId) throw new Error('A booking that the batch reported is not there')
  return toAppointment(house, row)
}

const fresh = {
  state: 'confirmed',
  checkedInAt: null,
  checkedInBy: null,
  endedAt: null,
  ...noTicket,
} as const

/** What the answer needs besides the place, begun while the batch is under way: the signature takes as long as the batch does. */
export async function prepare(house: House, request: BookRequest): Promise<Prepared> {
  const ground = await groundOf(house, request)
  const code = ground && codesOf(house).toText({ id: request.id, startsOn: ground.startsOn })
  // Nobody waits for it who is refused, or not before the batch is down; whoever does hears of the failure then.
  code?.catch(() => undefined)
  return { ground, code }
}
type Prepared = { ground: GroundRow | undefined; code: Promise<string> | undefined }

type Fresh = Pick<Booked, 'number' | 'bookedAt'> & { prepared: Promise<Prepared> }

/** All that was written is known here, so nothing is read back. */
export async function showFresh(house: House, request: BookRequest, { number, bookedAt, prepared }: Fresh): Promise<Appointment> {
  const { ground, code } = await prepared
  if (!ground) throw new Error('A place was sold of a session that is not there')
  const { id, venueId, sessionId, personId, bookedBy } = request
  return toAppointment(house, { ...fresh, ...ground, id, venueId, sessionId, personId, bookedBy, number, bookedAt }, code)
}

/** A repeat is answered with the appointment as it stands now, cancelled included. */
export async function bookAppointment(house: House, { accountId, wish, repeatKey, attempt }: Asked): Promise<Appointment> {
  const { personId } = await getBooker(house, accountId)
  const { book, soldOut } = engineOf(house)
  // Whoever took the last place and lost the answer must not read "full" from memory.
  if (attempt <= 1 && soldOut.isFull(wish)) {
    countOutcome('book', 'sold-out-from-memory')
    return refuse(house, wish, { outcome: 'sold-out' })
  }
  const request: BookRequest = { ...wish, id: newId(), personId, bookedBy: accountId, repeatKey, requestHash: hashOf(wish) }
  const prepared = prepare(house, request)
  // Who is refused never waits for it either.
  prepared.catch(() => undefined)
  const booked = await enqueue(book, request)
  const { outcome } = booked
  if (outcome === 'ok') return readBack(showFresh(house, request, { ...booked, prepared }))
  return outcome === 'replay' ? readBack(readBooked(house, booked, accountId)) : refuse(house, wish, { ...booked, outcome })
}
