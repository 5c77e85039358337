import { setTimeout as sleep } from 'node:timers/promises'
import { type Facts, type ProblemCode, problemStatus } from '@huifuwu/contract'
import { Problem } from '../problem.ts'
import type { Database, Sql } from './db.ts'

/** One wish of one actor. `hash` says what was wished; where that holds something of a person, make it with the vault's fingerprint. */
export type Wish = { actor: string; key: string; hash: string; machineNow: Date }
type Answer = { status: number; body: unknown }
type Row = { hash: string; status: number | null; body: unknown }
type Refusal = { code: ProblemCode; facts?: Facts }

const doneMs = 7 * 86_400_000
/** Longer than any run takes: after it, the process that took the wish is held for dead. */
const takenMs = 60_000
const [pauseMs, pauses] = [100, 100]
const ok = 200

async function take(sql: Sql, { actor, key, hash, machineNow }: Wish): Promise<boolean> {
  const until = new Date(machineNow.getTime() + takenMs)
  const taken = await sql`
    insert into idempotency as held (actor, key, request_hash, until) values (${actor}, ${key}, ${hash}, ${until})
    on conflict (actor, key) do update set request_hash = excluded.request_hash, until = excluded.until, status = null, body = null
      where held.until <= ${machineNow}`
  return taken.count > 0
}

async function keep(sql: Sql, { actor, key, machineNow }: Wish, { status, body }: Answer): Promise<void> {
  const until = new Date(machineNow.getTime() + doneMs)
  await sql`
    update idempotency set status = ${status}, body = ${JSON.stringify(body ?? null)}::text::jsonb, until = ${until}
    where actor = ${actor} and key = ${key}`
}

const giveBack = (sql: Sql, { actor, key }: Wish) => sql`delete from idempotency where actor = ${actor} and key = ${key} and status is null`

async function find(sql: Sql, { actor, key }: Wish): Promise<Row | undefined> {
  const [row] = await sql<Row[]>`select request_hash as hash, status, body from idempotency where actor = ${actor} and key = ${key}`
  return row
}

/** What was decided (409) is decided for the repeat too; any other refusal changed nothing, so the repeat may try anew. */
async function settle<T>(sql: Sql, wish: Wish, run: () => Promise<T>): Promise<T> {
  try {
    const body = await run()
    await keep(sql, wish, { status: ok, body })
    return body
  } catch (error) {
    const decided = error instanceof Problem && problemStatus[error.code] === 409
    if (decided) await keep(sql, wish, { status: 409, body: { code: error.code, ...(error.more.facts && { facts: error.more.facts }) } })
    else await giveBack(sql, wish)
    throw error
  }
}

function read<T>({ status, body }: Row): T {
  if (status === ok) return body as T
  const { code, facts } = body as Refusal
  throw new Problem(code, facts && { facts })
}

/**
 * Runs a wish once. The same key again gets the same answer for seven days; while the first is under way, the second waits for it.
 * The answer is stored as it is: let it hold ids and states, never a person.
 */
export async function once<T>({ sql }: Pick<Database, 'sql'>, wish: Wish, run: () => Promise<T>): Promise<T> {
  for (let left = pauses; left > 0; left -= 1) {
    if (await take(sql, wish)) return settle(sql, wish, run)
    const row = await find(sql, wish)
    if (row && row.hash !== wish.hash) throw new Problem('key-reused')
    if (row && row.status !== null) return read<T>(row)
    await sleep(pauseMs)
  }
  throw new Problem('busy', { headers: { 'retry-after': '5' } })
}

/** Answers whose seven days are over. */
export async function deleteForgotten(sql: Sql, now: Date): Promise<number> {
  const deleted = await sql`delete from idempotency where until < ${now}`
  return deleted.count
}
