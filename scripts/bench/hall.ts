import { randomUUID } from 'node:crypto'
import { openHalls } from '../../bff/test/hall.ts'
import type { House, Resident } from './people.ts'

export type Session = { venueId: string; sessionId: string; matterId: string; startsOn: string }
type Sessions = { count: number; capacity: number; startsInMinutes: number }

export const venues = ['north-hall', 'south-hall'] as const
const offerings = 24
/** As many matters as ours has, since a phone asks for all of them. */
const listed = 150

/** Halls with enough offerings that every round sells another one and everybody may book again. */
export async function openHall({ db: { sql } }: House): Promise<void> {
  await openHalls(sql)
  await sql`insert into offering (id, name) select 'round-' || n, '身份证业务' from generate_series(1, ${offerings}::int) n`
  await sql`
    insert into matter select (jsonb_populate_record(m, jsonb_build_object('id', 'round-' || n, 'offering_id', 'round-' || n))).*
    from matter m, generate_series(1, ${offerings}::int) n where m.id = 'id-card-renewal'`
  await sql`
    insert into matter select (jsonb_populate_record(m, jsonb_build_object('id', 'listed-' || n, 'search_words', '["身份证到期", "身份证坏了", "二代证"]'::jsonb))).*
    from matter m, generate_series(1, ${listed}::int) n where m.id = 'id-card-renewal'`
  await sql`
    insert into venue_offering (venue_id, offering_id, area_id, capacity)
    select v.id, 'round-' || n, 'household', 8 from venue v, generate_series(1, ${offerings}::int) n`
}

/** Empties the books of what rounds before wrote. */
export const clearBooks = ({ db: { sql } }: House) => sql`truncate appointment, claim, ticket, ticket_counter, session`

/** Each world goes round its own offerings. */
const rounds = new WeakMap<House['db'], number>()

/** Sessions of the next offering, minute by minute and hall by hall. */
export async function addSessions(house: House, { count, capacity, startsInMinutes }: Sessions): Promise<Session[]> {
  const { db, clock } = house
  const { sql } = db
  const turn = 1 + (rounds.get(db) ?? 0)
  rounds.set(db, turn)
  const round = `round-${1 + (turn % offerings)}`
  const sessions = Array.from({ length: count }, (_, at) => {
    const startsAt = new Date(clock.fieldNow().getTime() + (startsInMinutes + at) * 60_000)
    const startsOn = new Date(startsAt.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
    return { venueId: venues[at % venues.length] ?? venues[0], sessionId: randomUUID(), matterId: round, startsAt, startsOn }
  })
  const column = (key: 'venueId' | 'sessionId' | 'startsOn') => sessions.map((session) => session[key])
  const starts = sessions.map(({ startsAt }) => startsAt.toISOString())
  await sql`
    insert into session (venue_id, id, offering_id, area_id, starts_on, starts_at, ends_at, bookable_until, cancel_until,
      check_in_from, check_in_until, late_behaviour, max_per_day, capacity, state)
    select venue, id, ${round}, 'household', starts_on, at, at + interval '30 min', at, at, at - interval '1 h', at + interval '30 min',
      'tail', 1000, ${capacity}::int, 'open'
    from unnest(${column('venueId')}::text[], ${column('sessionId')}::uuid[], ${column('startsOn')}::date[], ${starts}::text[]::timestamptz[])
      as s (venue, id, starts_on, at)`
  return sessions
}

export type Booked = Resident & { appointmentId: string }

/** One confirmed appointment in this session for each of them, written past the engine. */
export async function fill({ db: { sql }, clock }: House, session: Session, residents: Resident[]): Promise<Booked[]> {
  const booked = residents.map((resident) => ({ ...resident, appointmentId: randomUUID() }))
  const { venueId, sessionId, matterId } = session
  const column = (key: keyof Booked) => booked.map((one) => one[key])
  await sql`
    insert into appointment (venue_id, id, session_id, matter_id, person_id, booked_by, state, number, repeat_key, request_hash, booked_at)
    select ${venueId}, id, ${sessionId}::uuid, ${matterId}, person, by, 'confirmed', lpad(upper(to_hex(ord)), 8, '0'), id, '',
      ${clock.fieldNow()}::timestamptz
    from unnest(${column('appointmentId')}::uuid[], ${column('personId')}::uuid[], ${column('accountId')}::uuid[])
      with ordinality as a (id, person, by, ord)`
  await sql`
    insert into claim (person_id, scope, venue_id, appointment_id)
    select person, ${matterId}, ${venueId}, id from unnest(${column('personId')}::uuid[], ${column('appointmentId')}::uuid[]) as c (person, id)`
  await sql`update session set booked = ${booked.length}::int, version = version + 1 where venue_id = ${venueId} and id = ${sessionId}`
  return booked
}
