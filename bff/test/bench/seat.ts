import { randomBytes } from 'node:crypto'
import { toAppointmentNumber } from '@huifuwu/domain'
import type { Sql } from '../../src/platform/db.ts'

type Wish = { id: string; venueId: string; sessionId: string; matterId: string; personId: string; bookedBy: string; repeatKey: string }
type Moment = { now: Date; dayFrom: Date; dayUntil: Date }

/** The same questions, claim and row of the field as in our own statement; only the place is won in another way. */
async function take(sql: Sql, wish: Wish, { now, dayFrom, dayUntil }: Moment): Promise<string | undefined> {
  const number = toAppointmentNumber(randomBytes(7))
  const { id, venueId, sessionId, matterId, personId, bookedBy, repeatKey } = wish
  const rows = await sql`
    with asked as materialized (
      select s.offering_id as scope from session s
      where s.venue_id = ${venueId} and s.id = ${sessionId} and s.state = 'open' and s.bookable_until > ${now}
        and (select m.offering_id from matter m where m.id = ${matterId}) = s.offering_id
        and (select count(*) from appointment a where a.booked_by = ${bookedBy} and a.repeat_key = ${repeatKey}) = 0
        and (select count(*) from appointment a where a.person_id = ${personId} and a.booked_at >= ${dayFrom} and a.booked_at < ${dayUntil}
          and a.state in ('confirmed', 'checked-in', 'served', 'missed')) < s.max_per_day
    ), free as materialized (
      select t.seat from bench_seat t, asked
      where t.venue_id = ${venueId} and t.session_id = ${sessionId} and t.appointment_id is null limit 1 for update of t skip locked
    ), claimed as (
      insert into claim (person_id, scope, venue_id, appointment_id) select ${personId}, asked.scope, ${venueId}, ${id} from free, asked
      on conflict do nothing returning appointment_id
    ), taken as (
      update bench_seat t set appointment_id = ${id}
      where t.venue_id = ${venueId} and t.session_id = ${sessionId} and t.seat = (select seat from free) and exists (select from claimed)
    )
    insert into appointment (venue_id, id, session_id, matter_id, person_id, booked_by, state, number, repeat_key, request_hash, booked_at)
    select ${venueId}, c.appointment_id, ${sessionId}, ${matterId}, ${personId}, ${bookedBy}, 'confirmed',
      ${number}, ${repeatKey}, ${sessionId}, ${now}
    from claimed c returning id`
  return rows.count > 0 ? number : undefined
}

async function open(sql: Sql, { venueId, sessionId, places }: { venueId: string; sessionId: string; places: number }): Promise<void> {
  await sql`create table if not exists bench_seat (
    venue_id text, session_id uuid, seat int, appointment_id uuid, primary key (venue_id, session_id, seat))`
  await sql`create index if not exists bench_seat_free on bench_seat (venue_id, session_id, seat) where appointment_id is null`
  await sql`truncate bench_seat`
  await sql`insert into bench_seat select ${venueId}, ${sessionId}, n from generate_series(1, ${places}::int) n`
  await sql`analyze bench_seat`
}

export const seatStore = { take, open }
