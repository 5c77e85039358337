import { randomUUID } from 'node:crypto'
import type { Sql } from '../src/platform/db.ts'

/** Two venues, two offerings at each, one matter of each offering. */
export async function openHalls(sql: Sql): Promise<void> {
  const opening = JSON.stringify({ weekdays: [1, 2, 3, 4, 5], holidays: false, periods: [{ fromMinute: 540, toMinute: 1020 }] })
  await sql`insert into life_event (id, name, rank) values ('papers', '证件到期、丢失', 1)`
  await sql`insert into offering (id, name) values ('id-card', '身份证业务'), ('exit-entry', '出入境业务')`
  await sql`
    insert into matter (id, name, plain_name, area_name, life_event_id, offering_id, minutes, promised_days, fee, who_may, materials, rank) values
      ('id-card-renewal', '身份证到期换领', '换身份证', '户政区', 'papers', 'id-card', 8, 20, '20 元', '本市居民', '[{"name":"旧身份证"}]', 1),
      ('passport', '护照办理', '办护照', '出入境区', 'papers', 'exit-entry', 12, 7, '120 元', '本市居民', '[]', 2)`
  for (const [rank, venueId] of ['north-hall', 'south-hall'].entries()) {
    await sql`
      insert into venue (id, kind, name, short_name, district, locality, address, latitude, longitude, phone, hours, opening, rank) values
        (${venueId}, 'hall', ${`${venueId} 办事大厅`}, ${venueId}, '惠城区', '江北', '江北一路 1 号', 23.1, 114.4, '0752-0000001', '工作日 9:00–17:00', ${opening}::text::jsonb, ${rank})`
    await sql`
      insert into area (venue_id, id, name, floor, prefix, counters, counter_count) values
        (${venueId}, 'household', '户政区', '2 楼', 'A', '3–6 号', 4), (${venueId}, 'borders', '出入境区', '2 楼', 'B', '7–8 号', 2)`
    await sql`
      insert into venue_offering (venue_id, offering_id, area_id, capacity) values
        (${venueId}, 'id-card', 'household', 8), (${venueId}, 'exit-entry', 'borders', 6)`
  }
}

export type TestSession = { venueId: string; sessionId: string; offeringId: string; matterId: string }
type SessionOptions = {
  venueId?: string
  offeringId?: 'id-card' | 'exit-entry'
  startsAt?: string
  capacity?: number
  maxPerDay?: number
  leadMinutes?: number
}

const matters = { 'id-card': 'id-card-renewal', 'exit-entry': 'passport' }
const areas = { 'id-card': 'household', 'exit-entry': 'borders' }
let minute = 0

/** On Monday 23 November 2026 in the afternoon unless said otherwise, each a minute later than the one before. */
export async function addSession(sql: Sql, options: SessionOptions = {}): Promise<TestSession> {
  const { venueId = 'north-hall', offeringId = 'id-card', capacity = 10, maxPerDay = 3, leadMinutes = 60 } = options
  const startsAt = new Date(options.startsAt ?? Date.parse('2026-11-23T14:00:00+08:00') + minute++ * 60_000)
  const shift = (minutes: number) => new Date(startsAt.getTime() + minutes * 60_000)
  const sessionId = randomUUID()
  const startsOn = new Date(startsAt.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
  await sql`
    insert into session (venue_id, id, offering_id, area_id, starts_on, starts_at, ends_at, bookable_until, cancel_until,
      check_in_from, check_in_until, late_behaviour, max_per_day, capacity, state)
    values (${venueId}, ${sessionId}, ${offeringId}, ${areas[offeringId]}, ${startsOn}, ${startsAt}, ${shift(30)}, ${shift(-leadMinutes)},
      ${shift(-120)}, ${shift(-30)}, ${shift(30)}, 'tail', ${maxPerDay}, ${capacity}, 'open')`
  return { venueId, sessionId, offeringId, matterId: matters[offeringId] }
}

/** What would be wrong with the tables, by name; nothing is wrong when it is empty. */
export async function findBroken(sql: Sql): Promise<Record<string, number>> {
  const [counts = {}] = await sql<Record<string, number>[]>`
    with placed as (
      select venue_id, session_id, count(*) as n from appointment where state in ('confirmed', 'checked-in', 'served', 'missed') group by 1, 2
    ), holding as (
      select a.venue_id, a.id, a.person_id, s.offering_id from appointment a join session s on s.venue_id = a.venue_id and s.id = a.session_id
      where a.state in ('confirmed', 'checked-in')
    )
    select
      (select count(*)::int from session s left join placed p on p.venue_id = s.venue_id and p.session_id = s.id
        where s.booked <> coalesce(p.n, 0)) as "booked is not what takes a place",
      (select count(*)::int from session s join placed p on p.venue_id = s.venue_id and p.session_id = s.id
        where p.n > s.capacity) as "more places taken than there are",
      (select count(*)::int from holding h where not exists (select 1 from claim c where c.person_id = h.person_id
        and c.scope = h.offering_id and c.venue_id = h.venue_id and c.appointment_id = h.id)) as "in force without a claim",
      (select count(*)::int from claim c where not exists (select 1 from holding h where h.id = c.appointment_id
        and h.venue_id = c.venue_id)) as "a claim for nothing",
      (select count(*)::int from (select 1 from holding group by person_id, offering_id having count(*) > 1) d) as "a person twice in a scope",
      (select count(*)::int from appointment a where a.checked_in_at is not null and not exists (select 1 from ticket t
        where t.venue_id = a.venue_id and t.appointment_id = a.id)) as "arrived without a ticket",
      (select count(*)::int from ticket t join appointment a on a.venue_id = t.venue_id and a.id = t.appointment_id
        where (t.state = 'waiting') <> (a.state = 'checked-in')) as "ticket and appointment disagree",
      (select count(*)::int from ticket_counter k where k.last <> (select count(*) from ticket t
        where t.venue_id = k.venue_id and t.served_on = k.served_on and t.area_id = k.area_id)) as "a ticket number lost or given twice"`
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}
