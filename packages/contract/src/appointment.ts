import { appointmentStates, lateBehaviours, ticketStates } from '@huifuwu/domain'
import { type Static, Type as T } from 'typebox'
import type { Contract } from './endpoint.ts'
import { Material } from './matter.ts'
import {
  AppointmentId,
  AreaId,
  closed,
  count,
  instant,
  localDate,
  MatterId,
  minutes,
  orNull,
  RepeatHeaders,
  SessionId,
  TicketId,
  text,
  VenueId,
  words,
} from './shape.ts'

export const Ticket = T.Object({
  id: TicketId,
  number: T.String(),
  state: words(ticketStates),
  takenAt: instant,
  /** Waiting tickets of the same area that were issued before. */
  ahead: count,
  wait: T.Object({ fromMinutes: minutes, toMinutes: minutes }),
  counters: T.String(),
})
export type Ticket = Static<typeof Ticket>

export const Appointment = T.Object({
  id: AppointmentId,
  number: T.String(),
  /** Text of the QR; null once the appointment is over. */
  code: orNull(T.String()),
  state: words(appointmentStates),
  sessionId: SessionId,
  startsOn: localDate,
  startsAt: instant,
  endsAt: instant,
  cancelUntil: instant,
  checkInFrom: instant,
  checkInUntil: instant,
  lateBehaviour: words(lateBehaviours),
  /** `sample`: its materials are invented, so whoever is told of them is told 演示数据. */
  matter: T.Object({
    id: MatterId,
    name: T.String(),
    plainName: T.String(),
    minutes,
    materials: T.Array(Material),
    sample: T.Boolean(),
  }),
  venue: T.Object({
    id: VenueId,
    name: T.String(),
    shortName: T.String(),
    address: T.String(),
    latitude: T.Number(),
    longitude: T.Number(),
    /** null = nobody is there who would answer. */
    phone: orNull(T.String()),
    /** When this matter is served there. */
    hours: T.String(),
  }),
  area: T.Object({ id: AreaId, name: T.String(), floor: T.String(), waiting: count }),
  person: T.Object({ name: T.String(), maskedName: T.String(), maskedPhone: T.String() }),
  bookedAt: instant,
  endedAt: orNull(instant),
  checkedInAt: orNull(instant),
  ticket: orNull(Ticket),
  /** How long the phone waits before it asks again, before its own jitter; null = no need to. */
  pollSeconds: orNull(count),
})
export type Appointment = Static<typeof Appointment>

/** What the resident did last, offered first next time. */
export const LastVisit = T.Object({
  matterId: MatterId,
  matterName: T.String(),
  plainName: T.String(),
  venueId: VenueId,
  venueName: T.String(),
  startsOn: localDate,
  earliestAt: orNull(instant),
})
export type LastVisit = Static<typeof LastVisit>

const params = T.Object({ appointmentId: AppointmentId })

export const appointment = {
  'POST /appointments': {
    audience: 'resident',
    summary: 'Book one place of a session for oneself',
    headers: RepeatHeaders,
    body: closed({ venueId: VenueId, sessionId: SessionId, matterId: MatterId }),
    reply: { 201: Appointment },
  },
  'GET /appointments': {
    audience: 'resident',
    summary: "The resident's own appointments, the next one first, or past ones, the newest first",
    query: T.Object({ when: words(['upcoming', 'past']), before: T.Optional(text({ maxLength: 120 })) }),
    /** `next` asks as `before` for the page behind this one; what is coming has one page. */
    reply: { 200: T.Object({ appointments: T.Array(Appointment), lastVisit: orNull(LastVisit), next: orNull(T.String()) }) },
  },
  'GET /appointments/:appointmentId': {
    audience: 'resident',
    summary: 'One appointment with its code and, once checked in, its ticket',
    params,
    reply: { 200: Appointment },
  },
  'POST /appointments/:appointmentId/cancellation': {
    audience: 'resident',
    summary: 'Give the place back; a repeat answers with the cancelled appointment',
    params,
    reply: { 200: Appointment },
  },
} as const satisfies Contract
