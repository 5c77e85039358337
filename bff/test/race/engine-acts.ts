import { randomUUID } from 'node:crypto'
import { engineOf } from '../../src/features/appointment/engine/engine.ts'
import type { BookRequest } from '../../src/features/appointment/engine/store.ts'
import { deskOf } from '../../src/features/check-in/desk.ts'
import { endTicket } from '../../src/features/ticket/store.ts'
import { enqueue } from '../../src/platform/enqueue.ts'
import type { House } from '../../src/platform/house.ts'
import { person } from '../booking.ts'
import { among, chance, type Ledger, makeWish } from './ledger.ts'
import type { RaceOrder } from './order.ts'

export type Act = () => Promise<void>
export type Acts = [share: number, act: Act][]
type Party = { house: House; order: RaceOrder; ledger: Ledger }

function bookActs({ house, order, ledger }: Party): Acts {
  const { book } = engineOf(house)
  const sent: BookRequest[] = []
  const make = () => makeWish(order.sessions, order.persons)

  async function send(request: BookRequest): Promise<void> {
    const before = ledger.idOf(request)
    const { outcome, appointmentId } = await enqueue(book, request)
    ledger.count(outcome)
    if (before !== undefined && outcome !== 'replay') ledger.report.untrue.push(`a repeat was ${outcome}`)
    if (appointmentId && (outcome === 'ok' || outcome === 'replay')) ledger.book(request, appointmentId)
    if (outcome === 'ok') sent.push(request)
  }

  async function sendAnother(request: BookRequest): Promise<void> {
    const { outcome } = await enqueue(book, { ...request, id: randomUUID(), requestHash: 'another wish' })
    ledger.count(outcome)
    if (outcome !== 'key-reused') ledger.report.untrue.push(`another wish under the same key was ${outcome}`)
  }

  const again = (request: BookRequest | undefined) =>
    request && chance(0.2) ? sendAnother(request) : send({ ...(request ?? make()), id: randomUUID() })
  return [
    [50, () => send(make())],
    [10, () => send({ ...(among(order.wishes.engine) ?? make()), id: randomUUID() })],
    [8, () => again(among(sent))],
  ]
}

function cancelActs({ house, ledger }: Party): Acts {
  async function cancel(): Promise<void> {
    const booked = ledger.takeStanding()
    if (!booked) return
    const changed = await enqueue(engineOf(house).cancel, booked)
    ledger.count(changed ? 'cancelled' : 'not cancelled')
    if (changed) ledger.report.cancelled.push(booked.appointmentId)
  }
  return [[24, cancel]]
}

function deskActs({ house, ledger }: Party): Acts {
  const tickets: { venueId: string; ticketId: string }[] = []

  async function arrive(): Promise<void> {
    const booked = chance(0.5) ? ledger.takeStanding() : ledger.anyBooked()
    if (!booked) return
    const ticketId = randomUUID()
    const arrived = await enqueue(deskOf(house), { ...booked, areaId: 'any', staffId: person(1), ticketId })
    ledger.count(arrived ? 'arrived' : 'not arrived')
    if (!arrived) return
    ledger.report.arrived.push(booked.appointmentId)
    tickets.push({ venueId: booked.venueId, ticketId })
  }

  async function serve(): Promise<void> {
    const ticket = among(tickets)
    if (!ticket) return
    const ended = await endTicket(house.db.sql, { ...ticket, state: 'done', staffId: person(1), now: house.clock.fieldNow() })
    ledger.count(ended ? 'served' : 'served before')
  }
  return [
    [6, arrive],
    [4, serve],
  ]
}

/** Hard on the engine itself: no HTTP in between, so that the batches are large. */
export const engineActs = (party: Party): Acts => [...bookActs(party), ...cancelActs(party), ...deskActs(party)]
