import type { AppointmentState, LateBehaviour, TicketState } from '@huifuwu/domain'
import type { MaterialRow } from '../../db/tables/matter.ts'
import type { Opening } from '../../db/tables/venue.ts'
import type { Sql } from '../../platform/db.ts'

/** When it is, and when one may come and cancel: what decides is read anew each time. */
type WindowRow = {
  startsOn: string
  startsAt: Date
  endsAt: Date
  cancelUntil: Date
  checkInFrom: Date
  checkInUntil: Date
  lateBehaviour: LateBehaviour
}
/** What an appointment is for and where it is. Nothing of it changes by booking; `waiting` is the line of the area. */
export type GroundRow = WindowRow & {
  matter: { id: string; name: string; plainName: string; minutes: number; materials: MaterialRow[]; sample: boolean }
  venue: {
    id: string
    name: string
    shortName: string
    address: string
    latitude: number
    longitude: number
    phone: string | null
    opening: Opening
  }
  /** Served on the venue's Saturdays too. */
  saturday: boolean
  area: { id: string; name: string; floor: string; counters: string; counterCount: number }
  waiting: number
}
type BareRow = {
  venueId: string
  id: string
  sessionId: string
  personId: string
  bookedBy: string
  state: AppointmentState
  number: string
  bookedAt: Date
  checkedInAt: Date | null
  checkedInBy: string | null
  endedAt: Date | null
}
export type TicketRow = {
  ticketId: string | null
  ticketNumber: string | null
  ticketState: TicketState | null
  takenAt: Date | null
  ahead: number
}
export type AppointmentRow = BareRow & GroundRow & TicketRow

const windows = (sql: Sql) => sql`
    s.starts_on::text as "startsOn", s.starts_at as "startsAt", s.ends_at as "endsAt", s.cancel_until as "cancelUntil",
    s.check_in_from as "checkInFrom", s.check_in_until as "checkInUntil", s.late_behaviour as "lateBehaviour"`

/** A waiting ticket of the day before still stands in the line of a hall that is open round the clock. */
const ground = (sql: Sql) => sql`${windows(sql)},
    jsonb_build_object('id', m.id, 'name', m.name, 'plainName', m.plain_name, 'minutes', m.minutes, 'materials', m.materials,
      'sample', m.sample) as matter,
    jsonb_build_object('id', v.id, 'name', v.name, 'shortName', v.short_name, 'address', v.address,
      'latitude', v.latitude, 'longitude', v.longitude, 'phone', v.phone, 'opening', v.opening) as venue,
    coalesce((select vo.saturday from venue_offering vo where vo.venue_id = s.venue_id and vo.offering_id = s.offering_id), true) as saturday,
    jsonb_build_object('id', ar.id, 'name', ar.name, 'floor', ar.floor, 'counters', ar.counters, 'counterCount', ar.counter_count) as area,
    (select count(*)::int from ticket w
      where w.venue_id = s.venue_id and w.area_id = s.area_id and w.served_on >= s.starts_on - 1 and w.state = 'waiting') as waiting`

const selected = (sql: Sql) => sql`
  select a.venue_id as "venueId", a.id, a.session_id as "sessionId", a.person_id as "personId", a.booked_by as "bookedBy", a.state, a.number,
    a.booked_at as "bookedAt", a.checked_in_at as "checkedInAt", a.checked_in_by as "checkedInBy", a.ended_at as "endedAt",
    ${ground(sql)},
    t.id as "ticketId", t.number as "ticketNumber", t.state as "ticketState", t.taken_at as "takenAt",
    (select count(*)::int from ticket w where w.venue_id = t.venue_id and w.area_id = t.area_id and w.served_on >= t.served_on - 1
      and w.state = 'waiting' and (w.served_on, w.count) < (t.served_on, t.count)) as ahead
  from appointment a
  join session s on s.venue_id = a.venue_id and s.id = a.session_id
  join matter m on m.id = a.matter_id
  join venue v on v.id = a.venue_id
  join area ar on ar.venue_id = s.venue_id and ar.id = s.area_id
  left join ticket t on t.venue_id = a.venue_id and t.appointment_id = a.id`

export type Spot = { venueId: string; sessionId: string; matterId: string }

export async function findGround(sql: Sql, { venueId, sessionId, matterId }: Spot): Promise<GroundRow | undefined> {
  const [row] = await sql<GroundRow[]>`
    select ${ground(sql)}
    from session s
    join matter m on m.id = ${matterId}
    join venue v on v.id = s.venue_id
    join area ar on ar.venue_id = s.venue_id and ar.id = s.area_id
    where s.venue_id = ${venueId} and s.id = ${sessionId}`
  return row
}

/** One person may hold two rows of an id, the moved one and the one in force, which comes first. */
const inForceFirst = (sql: Sql) => sql`
  order by (a.state in ('confirmed', 'checked-in')) desc, (a.state <> 'moved') desc, a.booked_at desc limit 1`

type BareVisit = BareRow & WindowRow & { matterId: string }

/** With their times, without what stands around them. One by one: asked for all at once, the planner reads a whole table of which it knows nothing. */
export const listBare = (sql: Sql, ids: string[]) => sql<BareVisit[]>`
  select a.venue_id as "venueId", a.id, a.session_id as "sessionId", a.matter_id as "matterId", a.person_id as "personId",
    a.booked_by as "bookedBy", a.state, a.number, a.booked_at as "bookedAt", a.checked_in_at as "checkedInAt",
    a.checked_in_by as "checkedInBy", a.ended_at as "endedAt", ${windows(sql)}
  from unnest(${ids}::uuid[]) as asked (id)
  cross join lateral (select * from appointment a where a.id = asked.id ${inForceFirst(sql)}) a
  cross join lateral (select * from session s where s.id = a.session_id and s.venue_id = a.venue_id limit 1) s`

type Visit = { venueId: string; appointmentId: string }

/** Their tickets, and how many wait before each; the line is counted once for all of them. */
export const listTickets = (sql: Sql, visits: Visit[]) => sql<(TicketRow & Visit)[]>`
  with asked as materialized (
    select t.* from unnest(${visits.map(({ venueId }) => venueId)}::text[], ${visits.map(({ appointmentId }) => appointmentId)}::uuid[])
      as r (venue_id, appointment_id)
    cross join lateral (select * from ticket t where t.appointment_id = r.appointment_id and (t.venue_id = r.venue_id) is true limit 1) t
  ), line as materialized (
    select w.venue_id, w.id, row_number() over (partition by w.venue_id, w.area_id order by w.served_on, w.count) - 1 as ahead
    from ticket w join (select a.venue_id, a.area_id, min(a.served_on) - 1 as since from asked a group by 1, 2) s
      on w.venue_id = s.venue_id and w.area_id = s.area_id and w.served_on >= s.since
    where w.state = 'waiting'
  )
  select a.venue_id as "venueId", a.appointment_id as "appointmentId", a.id as "ticketId", a.number as "ticketNumber", a.state as "ticketState",
    a.taken_at as "takenAt", coalesce(l.ahead, 0)::int as ahead
  from asked a left join line l on l.venue_id = a.venue_id and l.id = a.id`

export async function findAppointment(sql: Sql, id: string): Promise<AppointmentRow | undefined> {
  const [row] = await sql<AppointmentRow[]>`${selected(sql)} where a.id = ${id} ${inForceFirst(sql)}`
  return row
}

export async function findAppointmentAt(sql: Sql, venueId: string, id: string): Promise<AppointmentRow | undefined> {
  const [row] = await sql<AppointmentRow[]>`${selected(sql)} where a.venue_id = ${venueId} and a.id = ${id}`
  return row
}

export async function findAppointmentByNumber(sql: Sql, number: string): Promise<AppointmentRow | undefined> {
  const [row] = await sql<AppointmentRow[]>`${selected(sql)} where a.number = ${number} and a.state <> 'moved' ${inForceFirst(sql)}`
  return row
}

/** Where a page of the past ends. Several visits may begin at one instant, so the id stands beside it. */
export type Cursor = { startsAt: Date; id: string }
type Page = { bookedBy: string; most: number }

export const listUpcoming = (sql: Sql, { bookedBy, most }: Page) => sql<AppointmentRow[]>`
  ${selected(sql)} where a.booked_by = ${bookedBy} and a.state in ('confirmed', 'checked-in')
  order by s.starts_at, a.id limit ${most}`

export const listPast = (sql: Sql, { bookedBy, before, most }: Page & { before: Cursor | undefined }) => sql<AppointmentRow[]>`
  ${selected(sql)} where a.booked_by = ${bookedBy} and a.state not in ('confirmed', 'checked-in', 'moved')
    ${before ? sql`and (s.starts_at, a.id) < (${before.startsAt}, ${before.id})` : sql``}
  order by s.starts_at desc, a.id desc limit ${most}`

export type LastVisitRow = {
  matterId: string
  matterName: string
  plainName: string
  offeringId: string
  venueId: string
  venueName: string
  startsOn: string
}

export async function findLastVisit(sql: Sql, bookedBy: string): Promise<LastVisitRow | undefined> {
  const [last] = await sql<LastVisitRow[]>`
    select m.id as "matterId", m.name as "matterName", m.plain_name as "plainName", s.offering_id as "offeringId", v.id as "venueId", v.name as "venueName",
      s.starts_on::text as "startsOn"
    from appointment a
    join session s on s.venue_id = a.venue_id and s.id = a.session_id
    join matter m on m.id = a.matter_id
    join venue v on v.id = a.venue_id
    where a.booked_by = ${bookedBy} and a.state = 'served'
    order by s.starts_at desc limit 1`
  return last
}
