import type { Appointment, ProblemBody } from '@huifuwu/contract'
import type { BookRequest } from '../../src/features/appointment/engine/store.ts'
import type { House } from '../../src/platform/house.ts'
import { newId } from '../../src/platform/id.ts'
import type { Acts } from './engine-acts.ts'
import { among, chance, type Ledger, makeWish } from './ledger.ts'
import type { RaceOrder } from './order.ts'

/** What a phone may read while others book, cancel and close; everything else is a failure. */
const expected = new Set([
  'sold-out',
  'duplicate-appointment',
  'session-closed',
  'day-limit-reached',
  'key-reused',
  'appointment-not-cancellable',
  'busy',
  'queue-full',
])

type Sent = { method: 'GET' | 'POST'; path: string; headers?: Record<string, string>; body?: object; signal?: AbortSignal }
type Reply = { status: number; body: Appointment & ProblemBody }

type Party = { house: House; order: RaceOrder & { ports: number[] }; ledger: Ledger }

/** Each request goes to whichever process a balancer would send it to; what no phone should read is counted as a failure. */
function phones({ house, order, ledger }: Party) {
  async function ask(who: string, { method, path, headers, body, signal }: Sent): Promise<Reply> {
    const { accessToken } = house.tokens.issue('resident', { subjectId: who, familyId: newId() })
    const reply = await fetch(`http://127.0.0.1:${among(order.ports)}/api${path}`, {
      method,
      headers: { authorization: `Bearer ${accessToken}`, ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    })
    const answer = { status: reply.status, body: (await reply.json()) as Reply['body'] }
    const { code } = answer.body
    if (answer.status >= 400) ledger.count(`${expected.has(code) ? 'refused' : `failed ${answer.status}`} ${code}`)
    return answer
  }

  const post = ({ venueId, sessionId, matterId, bookedBy, repeatKey }: BookRequest, attempt: number, signal?: AbortSignal) =>
    ask(bookedBy, {
      method: 'POST',
      path: '/appointments',
      headers: { 'idempotency-key': repeatKey, attempt: String(attempt) },
      body: { venueId, sessionId, matterId },
      ...(signal && { signal }),
    })

  return { ask, post }
}

/** People with phones, on real connections. */
export function httpActs({ house, order, ledger }: Party): Acts {
  const { ask, post } = phones({ house, order, ledger })

  async function book(request: BookRequest, attempt: number): Promise<void> {
    const before = ledger.idOf(request)
    const { status, body } = await post(request, attempt)
    if (status === 201) {
      ledger.count('ok over HTTP')
      ledger.book(request, body.id)
    } else if (before !== undefined && attempt > 1 && !['busy', 'queue-full'].includes(body.code)) {
      ledger.report.untrue.push(`a repeat over HTTP was ${body.code}`)
    }
  }

  /** The line breaks while the answer is on its way, and the phone asks again under the same key. */
  async function bookAndLoseTheAnswer(request: BookRequest): Promise<void> {
    const lost = await post(request, 1, AbortSignal.timeout(1 + Math.floor(Math.random() * 30))).catch(() => undefined)
    if (lost === undefined) ledger.count('answer lost')
    if (lost?.status === 201) ledger.book(request, lost.body.id)
    await book(request, 2)
  }

  async function cancel(): Promise<void> {
    const booked = ledger.takeStanding()
    if (!booked) return
    const { status } = await ask(booked.bookedBy, { method: 'POST', path: `/appointments/${booked.appointmentId}/cancellation` })
    if (status !== 200) return
    ledger.count('cancelled over HTTP')
    ledger.report.cancelled.push(booked.appointmentId)
  }

  const make = () => makeWish(order.sessions, order.persons)
  return [
    [40, () => book(make(), 1)],
    [15, () => bookAndLoseTheAnswer(make())],
    [20, () => book(among(order.wishes.http) ?? make(), chance(0.5) ? 1 : 2)],
    [20, cancel],
    [5, async () => void (await ask(make().bookedBy, { method: 'GET', path: '/appointments?when=upcoming' }))],
  ]
}
