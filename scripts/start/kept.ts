import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** Files of the data folder: closed to others, and never half written. */
export function readKept<Kept>(file: string): Kept | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : undefined
}

export function keep(file: string, kept: unknown): void {
  const part = `${file}.${process.pid}`
  writeFileSync(part, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
  renameSync(part, file)
}
