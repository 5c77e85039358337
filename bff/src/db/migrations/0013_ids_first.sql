ALTER TABLE "ticket" DROP CONSTRAINT "ticket_appointment";--> statement-breakpoint
DROP INDEX "appointment_session";--> statement-breakpoint
DROP INDEX "consent_account";--> statement-breakpoint
ALTER TABLE "session" DROP CONSTRAINT "session_venue_id_id_pk";--> statement-breakpoint
ALTER TABLE "ticket" DROP CONSTRAINT "ticket_venue_id_id_pk";--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_id_venue_id_pk" PRIMARY KEY("id","venue_id");--> statement-breakpoint
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_id_venue_id_pk" PRIMARY KEY("id","venue_id");--> statement-breakpoint
CREATE INDEX "ticket_waiting" ON "ticket" USING btree ("venue_id","area_id","served_on","count") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "appointment_session" ON "appointment" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "consent_account" ON "consent" USING btree ("account_id","id");--> statement-breakpoint
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_appointment" UNIQUE("appointment_id","venue_id");
--> statement-breakpoint
-- What a batch asks for, one by one: joined, the planner may begin with the whole table when it believes it to be small.
create function appointments_of(p_venue text[], p_id uuid[]) returns setof appointment language sql stable rows 80 as $$
select a.* from (select distinct * from unnest(p_venue, p_id) as r(venue_id, id)) r
cross join lateral (select * from appointment a where a.id = r.id and a.venue_id = r.venue_id limit 1) a
$$;
--> statement-breakpoint
-- All bookings that wait in one process. The scope of a claim is the offering of the session.
create or replace function book_batch(
  p_now timestamptz, p_day_from timestamptz, p_day_until timestamptz,
  p_id uuid[], p_venue text[], p_session uuid[], p_matter text[], p_person uuid[], p_by uuid[], p_key uuid[], p_hash text[], p_number text[]
) returns table (ord int, outcome text, venue_id text, appointment_id uuid, free int, version int) language sql volatile
  set lock_timeout = '1s' as $$
select count(*) from (
  select 1 from session s where s.id = any(p_session) and ((s.venue_id, s.id) in (select * from unnest(p_venue, p_session))) is true
  order by s.id, s.venue_id for update
) locks;

with req as materialized (
  select r.ord::int, r.id, r.venue_id, r.session_id, r.matter_id, r.person_id, r.booked_by, r.repeat_key, r.request_hash, r.number
  from unnest(p_id, p_venue, p_session, p_matter, p_person, p_by, p_key, p_hash, p_number) with ordinality
    as r(id, venue_id, session_id, matter_id, person_id, booked_by, repeat_key, request_hash, number, ord)
), locked as materialized ( -- the only figures that cannot change while this statement runs
  select s.venue_id, s.id, s.offering_id, s.max_per_day, s.booked, s.capacity - s.booked as free, s.version,
    s.state = 'open' and s.bookable_until > p_now as bookable
  from session s where s.id = any(p_session) and ((s.venue_id, s.id) in (select q.venue_id, q.session_id from req q)) is true
), seen as materialized ( -- scalar subqueries: one index probe per request, whatever the statistics say
  select r.*, l.offering_id as scope, l.free, l.version, l.max_per_day,
    l.bookable and (select m.offering_id from matter m where m.id = r.matter_id) = l.offering_id as bookable,
    (select array[a.venue_id, a.id::text, a.request_hash] from appointment a
      where a.booked_by = r.booked_by and a.repeat_key = r.repeat_key) as known,
    (select array[c.venue_id, c.appointment_id::text] from claim c where c.person_id = r.person_id and c.scope = l.offering_id) as held,
    (select count(*) from appointment a where a.person_id = r.person_id and a.booked_at >= p_day_from and a.booked_at < p_day_until
      and a.state in ('confirmed', 'checked-in', 'served', 'missed')) as booked_that_day,
    (select count(*) from appointment a where a.number = r.number and a.state <> 'moved') as number_taken
  from req r left join locked l on l.venue_id = r.venue_id and l.id = r.session_id
), judged as materialized ( -- null = may go in
  select s.*, case
    when s.known is not null then case when s.known[3] = s.request_hash then 'replay' else 'key-reused' end
    when s.bookable is not true then 'closed'
    when s.held is not null then 'duplicate'
    when s.booked_that_day >= s.max_per_day then 'day-limit'
    when s.free <= 0 then 'sold-out'
    when s.number_taken > 0 then 'again' end as verdict
  from seen s
), cand as materialized ( -- one of a key and one of a person and scope goes in, the rest comes again
  select r.*, row_number() over (partition by r.venue_id, r.session_id order by r.ord) as rank
  from (select distinct on (person_id, scope) * from (
    select distinct on (booked_by, repeat_key) * from judged where verdict is null order by booked_by, repeat_key, ord
  ) k order by person_id, scope, ord) r
), claimed as (
  insert into claim (person_id, scope, venue_id, appointment_id)
  select c.person_id, c.scope, c.venue_id, c.id from cand c where c.rank <= c.free order by c.person_id, c.scope
  on conflict do nothing returning claim.appointment_id as id
), booked as ( -- in the order of the repeat keys: the only rows here that another batch may be waiting for
  insert into appointment (venue_id, id, session_id, matter_id, person_id, booked_by, state, number, repeat_key, request_hash, booked_at)
  select c.venue_id, c.id, c.session_id, c.matter_id, c.person_id, c.booked_by, 'confirmed', c.number, c.repeat_key, c.request_hash, p_now
  from cand c where (c.id in (select claimed.id from claimed)) is true -- looked up by hash: joined, every row would meet every claim
  order by c.booked_by, c.repeat_key
  returning appointment.venue_id, appointment.session_id, appointment.id
), taken as (
  select b.venue_id, b.session_id, count(*)::int as n from booked b group by 1, 2
), counted as ( -- from the locked value, never s.booked + n
  update session s set (booked, version) = (
    select l.booked + t.n, l.version + 1 from taken t join locked l on l.venue_id = t.venue_id and l.id = t.session_id
    where l.venue_id = s.venue_id and l.id = s.id)
  where s.id = any(array(select t.session_id from taken t)) and ((s.venue_id, s.id) in (select t.venue_id, t.session_id from taken t)) is true
)
select r.ord,
  coalesce(r.verdict, case when b.id is not null then 'ok' when c.ord is not null and r.free <= coalesce(t.n, 0) then 'sold-out' else 'again' end),
  case when r.known is not null then r.known[1] when b.id is not null then b.venue_id when r.verdict = 'duplicate' then r.held[1] end,
  case when r.known is not null then r.known[2]::uuid when b.id is not null then b.id when r.verdict = 'duplicate' then r.held[2]::uuid end,
  r.free - coalesce(t.n, 0), r.version + (t.n is not null)::int
from judged r
left join taken t on t.venue_id = r.venue_id and t.session_id = r.session_id
left join cand c on c.ord = r.ord
left join booked b on b.venue_id = r.venue_id and b.id = r.id
$$;
--> statement-breakpoint
-- Gives places back. `changed` is false for what was not confirmed any more, or whose session has begun.
create or replace function cancel_batch(p_now timestamptz, p_venue text[], p_id uuid[])
returns table (ord int, changed boolean, venue_id text, session_id uuid, free int, version int) language sql volatile
  set lock_timeout = '1s' as $$
select count(*) from (
  select 1 from session s where s.id = any(array(select a.session_id from appointments_of(p_venue, p_id) a))
    and ((s.venue_id, s.id) in (select a.venue_id, a.session_id from appointments_of(p_venue, p_id) a)) is true
  order by s.id, s.venue_id for update
) locks;

select count(*) from (
  select 1 from claim c where c.person_id = any(array(select a.person_id from appointments_of(p_venue, p_id) a)) and c.appointment_id = any(p_id)
  order by c.person_id, c.scope for update
) locks;

select count(*) from (
  select 1 from appointment a where a.id = any(p_id) and ((a.venue_id, a.id) in (select * from unnest(p_venue, p_id))) is true
  order by a.venue_id, a.id for update
) locks;

with req as materialized (
  select r.venue_id, r.id, r.ord::int, a.session_id
  from unnest(p_venue, p_id) with ordinality as r(venue_id, id, ord)
  left join appointments_of(p_venue, p_id) a on a.venue_id = r.venue_id and a.id = r.id
), locked as materialized ( -- held already, but for the session of an appointment that was moved meanwhile
  select s.venue_id, s.id, s.starts_at, s.capacity, s.booked, s.version from session s
  where s.id = any(array(select r.session_id from req r)) and ((s.venue_id, s.id) in (select r.venue_id, r.session_id from req r)) is true
  order by s.id, s.venue_id for update
), gone as (
  update appointment a set state = 'cancelled', ended_at = p_now
  where a.id = any(p_id) and ((a.venue_id, a.id) in (select r.venue_id, r.id from req r)) is true and (
    select true from locked l where l.venue_id = a.venue_id and l.id = a.session_id and a.state = 'confirmed' and l.starts_at > p_now)
  returning a.venue_id, a.id, a.session_id, a.person_id
), released as ( -- by appointment, so that it never takes a newer claim away
  delete from claim c where c.person_id = any(array(select g.person_id from gone g)) and c.appointment_id = any(array(select g.id from gone g))
), freed as (
  select g.venue_id, g.session_id, count(*)::int as n from gone g group by 1, 2
), counted as (
  update session s set (booked, version) = (
    select l.booked - f.n, l.version + 1 from freed f join locked l on l.venue_id = f.venue_id and l.id = f.session_id
    where l.venue_id = s.venue_id and l.id = s.id)
  where s.id = any(array(select f.session_id from freed f)) and ((s.venue_id, s.id) in (select f.venue_id, f.session_id from freed f)) is true
)
select r.ord, (r.venue_id, r.id) in (select g.venue_id, g.id from gone g), l.venue_id, l.id, l.capacity - l.booked + coalesce(f.n, 0), l.version + (f.n is not null)::int
from req r
left join locked l on l.venue_id = r.venue_id and l.id = r.session_id
left join freed f on f.venue_id = l.venue_id and f.session_id = l.id
$$;
--> statement-breakpoint
-- Locks no session. Returns only what it changed: whoever is missing was checked in before, or is confirmed no more.
create or replace function check_in_batch(p_now timestamptz, p_on date, p_venue text[], p_id uuid[], p_by uuid[], p_ticket uuid[])
returns table (ord int, ticket_number text) language sql volatile set lock_timeout = '1s' as $$
select count(*) from (
  select 1 from appointment a where a.id = any(p_id) and ((a.venue_id, a.id) in (select * from unnest(p_venue, p_id))) is true
  order by a.venue_id, a.id for update
) locks;

with req as materialized ( -- of two desks that read one code at once, the first
  select distinct on (r.venue_id, r.id) r.ord::int, r.venue_id, r.id, r.desk, r.ticket_id
  from unnest(p_venue, p_id, p_by, p_ticket) with ordinality as r(venue_id, id, desk, ticket_id, ord)
  order by r.venue_id, r.id, r.ord
), arrived as (
  update appointment a set state = 'checked-in', checked_in_at = p_now,
    checked_in_by = (select r.desk from req r where r.venue_id = a.venue_id and r.id = a.id)
  where a.id = any(p_id) and ((a.venue_id, a.id) in (select r.venue_id, r.id from req r)) is true and a.state = 'confirmed'
  returning a.venue_id, a.id, a.session_id
), placed as materialized (
  select r.ord, r.ticket_id, v.venue_id, v.id, s.area_id,
    (select ar.prefix from area ar where ar.venue_id = s.venue_id and ar.id = s.area_id) as prefix,
    row_number() over (partition by v.venue_id, s.area_id order by r.ord) as n
  from arrived v join req r on r.venue_id = v.venue_id and r.id = v.id
  left join lateral (select s.area_id, s.venue_id from session s where s.id = v.session_id and s.venue_id = v.venue_id limit 1) s on true
), wanted as (
  select p.venue_id, p.area_id, max(p.n)::int as n from placed p group by 1, 2
), counted as ( -- last: whoever gets the next number waits here until this one is committed
  insert into ticket_counter (venue_id, served_on, area_id, last)
  select w.venue_id, p_on, w.area_id, w.n from wanted w order by w.venue_id, w.area_id
  on conflict (venue_id, served_on, area_id) do update set last = ticket_counter.last + excluded.last
  returning ticket_counter.venue_id, ticket_counter.area_id, ticket_counter.last
), issued as (
  insert into ticket (venue_id, id, area_id, served_on, count, number, appointment_id, state, taken_at)
  select p.venue_id, p.ticket_id, p.area_id, p_on, t.last - w.n + p.n,
    p.prefix || lpad((t.last - w.n + p.n)::text, greatest(3, length((t.last - w.n + p.n)::text)), '0'), p.id, 'waiting', p_now
  from placed p
  join wanted w on w.venue_id = p.venue_id and w.area_id is not distinct from p.area_id
  left join counted t on t.venue_id = p.venue_id and t.area_id = p.area_id
  returning ticket.id, ticket.number
)
select p.ord, i.number from placed p join issued i on i.id = p.ticket_id
$$;
--> statement-breakpoint
-- Ends one waiting ticket and with it the visit: the appointment becomes served and its person may book again.
create or replace function end_ticket(p_now timestamptz, p_venue text, p_ticket uuid, p_state text, p_by uuid)
returns table (changed boolean) language sql volatile as $$
select count(*) from (
  select 1 from claim c where c.person_id = (
    select a.person_id from appointment a where a.venue_id = p_venue and a.id = (
      select t.appointment_id from ticket t where t.id = p_ticket and (t.venue_id = p_venue) is true
    )
  ) and c.appointment_id = (select t.appointment_id from ticket t where t.id = p_ticket and (t.venue_id = p_venue) is true)
  order by c.person_id, c.scope for update
) locks;

select count(*) from (
  select 1 from appointment a where a.venue_id = p_venue and a.id = (
    select t.appointment_id from ticket t where t.id = p_ticket and (t.venue_id = p_venue) is true
  ) for update
) locks;

select count(*) from (select 1 from ticket t where t.id = p_ticket and (t.venue_id = p_venue) is true for update) locks;

with ended as (
  update ticket t set state = p_state, ended_at = p_now, ended_by = p_by
  where t.id = p_ticket and (t.venue_id = p_venue) is true and t.state = 'waiting' returning t.appointment_id
), served as (
  update appointment a set state = 'served', ended_at = p_now
  where a.venue_id = p_venue and a.id = (select e.appointment_id from ended e) and a.state = 'checked-in'
  returning a.id, a.person_id
), released as (
  delete from claim c where c.person_id = (select s.person_id from served s) and c.appointment_id = (select s.id from served s)
)
select exists (select 1 from ended)
$$;
