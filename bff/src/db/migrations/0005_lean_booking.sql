DROP INDEX "appointment_id";--> statement-breakpoint
ALTER TABLE "appointment" DROP CONSTRAINT "appointment_venue_id_id_pk";--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_id_venue_id_pk" PRIMARY KEY("id","venue_id");
--> statement-breakpoint
-- All bookings that wait in one process. The scope of a claim is the offering of the session.
create or replace function book_batch(
  p_now timestamptz, p_day_from timestamptz, p_day_until timestamptz,
  p_id uuid[], p_venue text[], p_session uuid[], p_matter text[], p_person uuid[], p_by uuid[], p_key uuid[], p_hash text[], p_number text[]
) returns table (ord int, outcome text, venue_id text, appointment_id uuid, free int, version int) language sql volatile as $$
select count(*) from (
  select 1 from session s where (s.venue_id, s.id) in (select distinct * from unnest(p_venue, p_session))
  order by s.venue_id, s.id for update
) locks;

with req as materialized (
  select r.ord::int, r.id, r.venue_id, r.session_id, r.matter_id, r.person_id, r.booked_by, r.repeat_key, r.request_hash, r.number
  from unnest(p_id, p_venue, p_session, p_matter, p_person, p_by, p_key, p_hash, p_number) with ordinality
    as r(id, venue_id, session_id, matter_id, person_id, booked_by, repeat_key, request_hash, number, ord)
), locked as materialized ( -- the only figures that cannot change while this statement runs
  select s.venue_id, s.id, s.offering_id, s.max_per_day, s.booked, s.capacity - s.booked as free, s.version,
    s.state = 'open' and s.bookable_until > p_now as bookable
  from session s where (s.venue_id, s.id) in (select distinct q.venue_id, q.session_id from req q)
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
  update session s set booked = l.booked + t.n, version = l.version + 1
  from taken t join locked l on l.venue_id = t.venue_id and l.id = t.session_id
  where s.venue_id = l.venue_id and s.id = l.id
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
