-- Looked up by index, request by request, whatever the statistics say: joined otherwise, a batch reads a whole table.
-- Gives places back. `changed` is false for what was not confirmed any more, or whose session has begun.
create or replace function cancel_batch(p_now timestamptz, p_venue text[], p_id uuid[])
returns table (ord int, changed boolean, venue_id text, session_id uuid, free int, version int) language sql volatile
  set lock_timeout = '1s' set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
select count(*) from (
  select 1 from session s where (s.venue_id, s.id) in (
    select a.venue_id, a.session_id from unnest(p_venue, p_id) as r(venue_id, id) join appointment a on a.venue_id = r.venue_id and a.id = r.id
  ) order by s.venue_id, s.id for update
) locks;

select count(*) from (
  select 1 from claim c where (c.person_id, c.appointment_id) in (
    select a.person_id, a.id from unnest(p_venue, p_id) as r(venue_id, id) join appointment a on a.venue_id = r.venue_id and a.id = r.id
  ) order by c.person_id, c.scope for update
) locks;

select count(*) from (
  select 1 from appointment a where (a.venue_id, a.id) in (select * from unnest(p_venue, p_id))
  order by a.venue_id, a.id for update
) locks;

with req as materialized (
  select r.venue_id, r.id, r.ord::int from unnest(p_venue, p_id) with ordinality as r(venue_id, id, ord)
), locked as materialized ( -- held already, but for the session of an appointment that was moved meanwhile
  select s.venue_id, s.id, s.starts_at, s.capacity, s.booked, s.version from session s where (s.venue_id, s.id) in (
    select a.venue_id, a.session_id from req r join appointment a on a.venue_id = r.venue_id and a.id = r.id
  ) order by s.venue_id, s.id for update
), gone as (
  update appointment a set state = 'cancelled', ended_at = p_now
  from (select distinct r.venue_id, r.id from req r) r
  where a.venue_id = r.venue_id and a.id = r.id and ( -- asked row by row: joined, the planner begins with all who booked the session
    select true from locked l where l.venue_id = a.venue_id and l.id = a.session_id and a.state = 'confirmed' and l.starts_at > p_now)
  returning a.venue_id, a.id, a.session_id, a.person_id
), released as ( -- by appointment, so that it never takes a newer claim away
  delete from claim c using gone g where c.person_id = g.person_id and c.appointment_id = g.id
), freed as (
  select g.venue_id, g.session_id, count(*)::int as n from gone g group by 1, 2
), counted as (
  update session s set booked = l.booked - f.n, version = l.version + 1
  from freed f join locked l on l.venue_id = f.venue_id and l.id = f.session_id
  where s.venue_id = l.venue_id and s.id = l.id
)
select r.ord, (r.venue_id, r.id) in (select g.venue_id, g.id from gone g), l.venue_id, l.id, l.capacity - l.booked + coalesce(f.n, 0), l.version + (f.n is not null)::int
from req r
left join appointment a on a.venue_id = r.venue_id and a.id = r.id
left join locked l on l.venue_id = a.venue_id and l.id = a.session_id
left join freed f on f.venue_id = l.venue_id and f.session_id = l.id
$$;
