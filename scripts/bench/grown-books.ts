import { connect, type Sql } from '../../bff/src/platform/db.ts'

export const old = 10_000_000
const [active, parts, perSession] = [20_000, 20, 10]
const idOf = { old: 'session ', active: 'active ' }

type Fill = { from: number; until: number; now: Date }

/** Served ones of two years: person, account and key at random, numbers all over their range and each once. */
async function addOld(url: string, { from, until, now }: Fill): Promise<void> {
  const sql = connect(url, { max: 1 })
  await sql`
    insert into appointment (venue_id, id, session_id, matter_id, person_id, booked_by, state, number, repeat_key, request_hash, booked_at)
    select case n % 2 when 0 then 'north-hall' else 'south-hall' end, uuidv7((n - ${old}::bigint) * interval '6 s'),
      md5(${idOf.old} || n / ${2 * perSession}::int)::uuid, 'id-card-renewal', gen_random_uuid(), gen_random_uuid(), 'served',
      lpad(upper(to_hex((n * 2654435761) % 4294967296)), 8, '0'), gen_random_uuid(), md5(n::text),
      ${now}::timestamptz + (n - ${old}::bigint) * interval '6 s' - interval '2 days'
    from generate_series(${from}::bigint, ${until}::bigint) n`
  await sql.end()
}

/** In force, with their claims. */
async function addActive(url: string, now: Date): Promise<void> {
  const sql = connect(url, { max: 1 })
  await sql`
    with made as (
      insert into appointment (venue_id, id, session_id, matter_id, person_id, booked_by, state, number, repeat_key, request_hash, booked_at)
      select 'north-hall', uuidv7(), md5(${idOf.active} || n / ${perSession}::int)::uuid, 'id-card-renewal', gen_random_uuid(), gen_random_uuid(),
        'confirmed',
        lpad(upper(to_hex((n * 2654435761) % 4294967296)), 8, '0'), gen_random_uuid(), md5(n::text), ${now}::timestamptz - interval '2 days'
      from generate_series(${old}::bigint, ${old + active - 1}::bigint) n returning person_id, venue_id, id
    )
    insert into claim (person_id, scope, venue_id, appointment_id) select person_id, 'id-card', venue_id, id from made`
  await sql.end()
}

type Sessions = { id: string; from: number; until: number; venues: string[]; startsAt: Date; everyMinutes: number }

/** The full sessions of all these appointments. */
async function addSessions(sql: Sql, { id, from, until, venues, startsAt, everyMinutes }: Sessions): Promise<void> {
  await sql`
    insert into session (venue_id, id, offering_id, area_id, starts_on, starts_at, ends_at, bookable_until, cancel_until,
      check_in_from, check_in_until, late_behaviour, max_per_day, capacity, booked, version, state)
    select venue, md5(${id} || n)::uuid, 'id-card', 'household', (at at time zone 'Asia/Shanghai')::date, at, at + interval '30 min', at, at,
      at - interval '1 h', at + interval '30 min', 'tail', 3, ${perSession}, ${perSession}, ${perSession}, 'open'
    from generate_series(${from}::int, ${until}::int) n, unnest(${venues}::text[]) venue,
      lateral (select ${startsAt}::timestamptz + (n - ${from}::int) * ${everyMinutes}::int * interval '1 min' as at) t`
}

type Index = { name: string; definition: string; constraint: string | null }

/** Takes the indexes of the appointments away; the answer puts the same ones back, which is ten times quicker than to fill them row by row. */
async function liftIndexes(sql: Sql): Promise<() => Promise<void>> {
  const indexes = await sql<Index[]>`
    select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition, pg_get_constraintdef(c.oid) as constraint
    from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u')
    where i.indrelid = 'appointment'::regclass`
  for (const { name: index, constraint } of indexes) {
    await sql.unsafe(constraint === null ? `drop index ${index}` : `alter table appointment drop constraint ${index}`)
  }
  return async () => {
    for (const { name: index, definition, constraint } of indexes) {
      await sql.unsafe(constraint === null ? definition : `alter table appointment add constraint ${index} ${constraint}`)
    }
  }
}

/** Ten million visits behind it and some thousands ahead. */
export async function fillBooks(url: string): Promise<void> {
  const sql = connect(url, { max: 1 })
  const putBack = await liftIndexes(sql)
  const now = new Date()
  const step = old / parts
  const waiting = Array.from({ length: parts }, (_, part) => ({ from: part * step, until: (part + 1) * step - 1, now }))
  const work = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) await addOld(url, part)
  }
  await Promise.all([work(), work()])
  await putBack()
  await addActive(url, now)
  const daysMs = (days: number): Date => new Date(now.getTime() + days * 86_400_000)
  const [oldSessions, activeSessions] = [old / perSession / 2, active / perSession]
  const everyMinutes = 2
  const behind = daysMs(-2 - (oldSessions * everyMinutes) / 1440)
  const both = ['north-hall', 'south-hall']
  await addSessions(sql, { id: idOf.old, from: 0, until: oldSessions - 1, venues: both, startsAt: behind, everyMinutes })
  const first = old / perSession
  const ahead = { from: first, until: first + activeSessions - 1, venues: both.slice(0, 1), startsAt: daysMs(3), everyMinutes }
  await addSessions(sql, { id: idOf.active, ...ahead })
  await sql`checkpoint`
  await sql.end()
}
