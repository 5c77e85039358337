import { mkdirSync } from 'node:fs'

/**
 * A data folder that is made here is closed to others; one that was there keeps what its owner gave it. Root's stays open to
 * walk through, because the embedded PostgreSQL runs as another user then; the files in it are closed one by one.
 */
export function makeDataDir(dir: string, isRoot = process.getuid?.() === 0): void {
  mkdirSync(dir, { recursive: true, mode: isRoot ? 0o755 : 0o700 })
}
