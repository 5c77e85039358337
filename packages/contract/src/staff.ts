import { ticketStates, verdictOutcomes } from '@huifuwu/domain'
import { type Static, Type as T } from 'typebox'
import { Ticket } from './appointment.ts'
import type { Contract } from './endpoint.ts'
import {
  AppointmentId,
  AreaId,
  closed,
  count,
  instant,
  localDate,
  orNull,
  RepeatHeaders,
  StaffId,
  TicketId,
  text,
  VenueId,
  words,
} from './shape.ts'
import { Refresh, SignedIn } from './sign-in.ts'

export const permissions = ['check-in', 'serve'] as const
export type Permission = (typeof permissions)[number]

const Duty = T.Object({
  venueId: VenueId,
  venueName: T.String(),
  areaId: AreaId,
  areaName: T.String(),
  floor: T.String(),
  bookedToday: count,
  permissions: T.Array(words(permissions)),
})

/** `duties`: where the person may work. `elsewhere`: names of the venues where they may not. */
export const StaffMe = T.Object({
  id: StaffId,
  userName: T.String(),
  name: T.String(),
  duties: T.Array(Duty),
  elsewhere: T.Array(T.String()),
})
export type StaffMe = Static<typeof StaffMe>

export const Verdict = T.Object({
  outcome: words(verdictOutcomes),
  grade: words(['ok', 'warn', 'bad']),
  person: orNull(T.Object({ maskedName: T.String(), sex: words(['female', 'male']) })),
  appointment: orNull(
    T.Object({
      id: AppointmentId,
      number: T.String(),
      matterName: T.String(),
      venueName: T.String(),
      venueAddress: T.String(),
      areaName: T.String(),
      startsOn: localDate,
      startsAt: instant,
      endsAt: instant,
      checkInFrom: instant,
      checkInUntil: instant,
      cancelledAt: orNull(instant),
    }),
  ),
  ticket: orNull(Ticket),
  checkedInAt: orNull(instant),
  readAt: instant,
})
export type Verdict = Static<typeof Verdict>

export const QueueTicket = T.Object({
  id: TicketId,
  number: T.String(),
  state: words(ticketStates),
  maskedName: T.String(),
  matterName: T.String(),
  takenAt: instant,
  endedAt: orNull(instant),
})
export type QueueTicket = Static<typeof QueueTicket>

const venue = T.Object({ venueId: VenueId })

export const staffSignIn = {
  'POST /staff/sign-ins': {
    audience: 'anyone',
    summary: 'First factor: user name and password',
    body: closed({ userName: text({ minLength: 1, maxLength: 60 }), password: text({ minLength: 1, maxLength: 200 }) }),
    reply: { 200: T.Object({ challenge: T.String(), expiresInSeconds: count }) },
  },
  'POST /staff/sign-ins/totp': {
    audience: 'anyone',
    summary: 'Second factor: the six digits of the authenticator, each usable once',
    body: closed({ challenge: text({ maxLength: 600 }), totp: text({ maxLength: 20 }), carrier: words(['body', 'cookie']) }),
    reply: { 201: SignedIn },
  },
  'POST /staff/sign-ins/refresh': {
    audience: 'anyone',
    summary: 'A new access token for a refresh token, from the body or the cookie',
    body: Refresh,
    reply: { 201: SignedIn },
  },
  'DELETE /staff/sign-ins/current': { audience: 'staff', summary: 'Sign out at this desk', reply: { 204: T.Null() } },
} as const satisfies Contract

export const staffDesk = {
  'GET /staff/me': { audience: 'staff', summary: 'Who is on duty and where they may work', reply: { 200: StaffMe } },
  'GET /staff/venues/:venueId/today': {
    audience: 'staff',
    summary: 'How many came today and how many are still expected',
    params: venue,
    reply: { 200: T.Object({ arrived: count, expected: count, lateNow: count, lateSessionStartsAt: orNull(instant) }) },
  },
  'POST /staff/check-ins': {
    audience: 'staff',
    summary: 'Read a code or a number at a desk; a second reading gives the same ticket',
    body: closed({
      venueId: VenueId,
      code: T.Optional(text({ minLength: 1, maxLength: 2000 })),
      number: T.Optional(text({ minLength: 1, maxLength: 40 })),
    }),
    reply: { 200: Verdict },
  },
  'GET /staff/venues/:venueId/tickets': {
    audience: 'staff',
    summary: 'The line of an area: waiting tickets in order, and those just ended',
    params: venue,
    query: T.Object({ areaId: AreaId }),
    reply: { 200: T.Object({ waiting: T.Array(QueueTicket), ended: T.Array(QueueTicket), pollSeconds: count }) },
  },
  'POST /staff/venues/:venueId/tickets/:ticketId/outcome': {
    audience: 'staff',
    summary: 'Mark a ticket served or gone, so that the line moves',
    params: T.Object({ venueId: VenueId, ticketId: TicketId }),
    headers: RepeatHeaders,
    body: closed({ outcome: words(['served', 'gone']) }),
    reply: { 200: QueueTicket },
  },
} as const satisfies Contract
