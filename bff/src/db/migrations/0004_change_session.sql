-- Closes a session, opens it again, changes its capacity; null = as it is. `free` and `version` are those after the change.
-- Capacity is not lowered below what is booked: `hit` says how many appointments would have no place.
create function change_session(p_venue text, p_session uuid, p_capacity int, p_state text)
returns table (outcome text, hit int, free int, version int) language sql volatile as $$
select count(*) from (select 1 from session s where s.venue_id = p_venue and s.id = p_session for update) locks;

with locked as materialized (
  select s.venue_id, s.id, s.capacity, s.booked, s.version, s.state,
    coalesce(p_capacity, s.capacity) as new_capacity, coalesce(p_state, s.state) as new_state
  from session s where s.venue_id = p_venue and s.id = p_session
), judged as materialized (
  select l.*, case
    when l.new_capacity < l.booked then 'below-booked'
    when l.new_capacity = l.capacity and l.new_state = l.state then 'unchanged'
    else 'changed' end as outcome
  from locked l
), changed as (
  update session s set capacity = j.new_capacity, state = j.new_state, version = j.version + 1
  from judged j where j.outcome = 'changed' and s.venue_id = j.venue_id and s.id = j.id
)
select j.outcome, greatest(j.booked - j.new_capacity, 0), case j.outcome when 'changed' then j.new_capacity else j.capacity end - j.booked,
  j.version + (j.outcome = 'changed')::int
from judged j
$$;
