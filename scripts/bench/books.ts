import type { House } from './people.ts'

/** Places sold beyond what there was, and bookings that were acknowledged and do not stand: read from the tables. */
export async function countOversold({ db: { sql } }: House, acknowledged: number): Promise<number> {
  const [found] = await sql<{ beyond: number; standing: number; wrong: number }[]>`
    with placed as (
      select venue_id, session_id, count(*)::int as n from appointment where state in ('confirmed', 'checked-in', 'served', 'missed') group by 1, 2
    )
    select coalesce(sum(greatest(p.n - s.capacity, 0)), 0)::int as beyond, coalesce(sum(p.n), 0)::int as standing,
      coalesce(sum(abs(s.booked - coalesce(p.n, 0))), 0)::int as wrong
    from session s left join placed p on p.venue_id = s.venue_id and p.session_id = s.id`
  const { beyond, standing, wrong } = found ?? { beyond: 0, standing: 0, wrong: 0 }
  if (standing !== acknowledged) throw new Error(`${acknowledged} bookings were acknowledged and ${standing} stand`)
  return beyond + wrong
}
