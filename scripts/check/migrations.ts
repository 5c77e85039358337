import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Journal = { entries: { idx: number; when: number; tag: string }[] }

/** The migrator compares only with the newest instant it knows: an older one, as a merged branch brings, is skipped in silence. */
export function checkMigrations(dir: string): string[] {
  const file = join(dir, 'meta/_journal.json')
  if (!existsSync(file)) return [`${file} does not exist`]
  const { entries } = JSON.parse(readFileSync(file, 'utf8')) as Journal
  const descending = entries.filter(({ when }, place) => when <= (entries[place - 1]?.when ?? 0))
  const missing = entries.filter(({ tag }) => !existsSync(join(dir, `${tag}.sql`)))
  return [
    ...(entries.length === 0 ? ['the journal names no migration'] : []),
    ...descending.map(({ tag }) => `migration ${tag} is not newer than the one before it: it would be skipped`),
    ...missing.map(({ tag }) => `migration ${tag} has no file`),
  ]
}
