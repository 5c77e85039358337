import type { Sql } from '../src/platform/db.ts'

export type Reads = { scans: number; rows: number }

/** Whole tables that were read, and rows that indexes led to; of a pool of one connection, whose own counts can be made to appear. */
export async function countReads(sql: Sql, tables: string[]): Promise<Reads> {
  await sql`select pg_stat_force_next_flush()`
  await sql`select pg_stat_clear_snapshot()`
  const [read = { scans: 0, rows: 0 }] = await sql<Reads[]>`
    select sum(t.seq_scan)::int as scans, sum((select sum(i.idx_tup_read) from pg_stat_user_indexes i where i.relid = t.relid))::int as rows
    from pg_stat_user_tables t where t.relname = any(${tables})`
  return read
}
