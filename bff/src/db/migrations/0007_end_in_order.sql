-- Ends what is left of some sessions of a venue: who did not come was missed, who was not finished counts as served. Places stay taken.
-- Sessions are locked first, as everywhere: no booking comes in between the locks of the claims and those of the appointments.
create or replace function end_sessions(p_now timestamptz, p_venue text, p_session uuid[])
returns table (missed int, served int) language sql volatile as $$
select count(*) from (
  select 1 from session s where s.venue_id = p_venue and s.id = any(p_session)
  order by s.venue_id, s.id for update
) locks;

select count(*) from (
  select 1 from claim c where (c.person_id, c.appointment_id) in (
    select a.person_id, a.id from appointment a
    where a.venue_id = p_venue and a.session_id = any(p_session) and a.state in ('confirmed', 'checked-in')
  ) order by c.person_id, c.scope for update
) locks;

select count(*) from (
  select 1 from appointment a
  where a.venue_id = p_venue and a.session_id = any(p_session) and a.state in ('confirmed', 'checked-in')
  order by a.venue_id, a.id for update
) locks;

with ended as (
  update appointment a set state = case a.state when 'confirmed' then 'missed' else 'served' end, ended_at = p_now
  where a.venue_id = p_venue and a.session_id = any(p_session) and a.state in ('confirmed', 'checked-in')
  returning a.id, a.person_id, a.state
), released as (
  delete from claim c using ended e where c.person_id = e.person_id and c.appointment_id = e.id
), gone as (
  update ticket t set state = 'gone', ended_at = p_now
  from ended e where t.venue_id = p_venue and t.appointment_id = e.id and t.state = 'waiting'
)
select count(*) filter (where e.state = 'missed')::int, count(*) filter (where e.state = 'served')::int from ended e
$$;
