import type { Session } from './hall.ts'
import type { House } from './people.ts'

type Asked = { sessions: readonly Session[]; acknowledged: number }
const columns = (sessions: readonly Session[]) =>
  [sessions.map(({ venueId }) => venueId), sessions.map(({ sessionId }) => sessionId)] as const

function demandSame(what: string, acknowledged: number, standing: number): void {
  if (standing !== acknowledged) throw new Error(`${acknowledged} were acknowledged, and the tables have ${standing} ${what}`)
}

/** Places sold beyond what there was. Each session is looked up by itself: statistics may not know how large a table is. */
export async function countOversold({ db: { sql } }: House, { sessions, acknowledged }: Asked): Promise<number> {
  const [venues, ids] = columns(sessions)
  const [found] = await sql<{ beyond: number; standing: number; wrong: number }[]>`
    with placed as materialized (
      select (select s.capacity from session s where s.venue_id = q.venue and s.id = q.id) as capacity,
        (select s.booked from session s where s.venue_id = q.venue and s.id = q.id) as booked,
        (select count(*) from appointment a where a.venue_id = q.venue and a.session_id = q.id
          and a.state in ('confirmed', 'checked-in', 'served', 'missed')) as n
      from unnest(${venues}::text[], ${ids}::uuid[]) as q (venue, id)
    )
    select sum(greatest(n - capacity, 0))::int as beyond, sum(n)::int as standing, sum(abs(booked - n))::int as wrong from placed`
  const { beyond, standing, wrong } = found ?? { beyond: 0, standing: 0, wrong: 0 }
  demandSame('booked', acknowledged, standing)
  return beyond + wrong
}

/** Every answer stands in the tables: as many appointments in this state, and whatever else has to go with it. */
async function demandStates(house: House, { sessions, acknowledged }: Asked, state: 'confirmed' | 'cancelled' | 'checked-in') {
  const [venues, ids] = columns(sessions)
  const [found] = await house.db.sql<{ standing: number }[]>`
    select sum((select count(*) from appointment a where a.venue_id = q.venue and a.session_id = q.id and a.state = ${state}))::int as standing
    from unnest(${venues}::text[], ${ids}::uuid[]) as q (venue, id)`
  demandSame(state, acknowledged, found?.standing ?? 0)
}

/** Whatever was cancelled is free again, place and claim. */
export async function demandCancelled(house: House, asked: Asked): Promise<void> {
  await demandStates(house, asked, 'cancelled')
  const [found] = await house.db.sql<{ places: number; claims: number }[]>`
    select made - (select sum(booked) from session)::int as places, made - (select count(*) from claim)::int as claims
    from (select count(*)::int as made from appointment) a`
  demandSame('free places', asked.acknowledged, found?.places ?? 0)
  demandSame('given up claims', asked.acknowledged, found?.claims ?? 0)
}

/** Whoever was checked in has a ticket. */
export async function demandCheckedIn(house: House, asked: Asked): Promise<void> {
  await demandStates(house, asked, 'checked-in')
  const [found] = await house.db.sql<{ tickets: number }[]>`select count(*)::int as tickets from ticket`
  demandSame('tickets', asked.acknowledged, found?.tickets ?? 0)
}

/** The peers' way: each has its seat. */
export async function demandSeated(house: House, asked: Asked): Promise<void> {
  await demandStates(house, asked, 'confirmed')
  const [found] = await house.db.sql<{ seats: number }[]>`select count(appointment_id)::int as seats from bench_seat`
  demandSame('seated', asked.acknowledged, found?.seats ?? 0)
}
