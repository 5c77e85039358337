import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A socket is the lock: the system closes it with the process, however that ends, and no number can be mistaken for ours. */
const socketOf = (dataDir: string): string => {
  const base = tmpdir().length < 60 ? tmpdir() : '/tmp'
  return join(base, `huifuwu-${createHash('sha256').update(dataDir).digest('hex').slice(0, 10)}.lock`)
}

/** Who runs on this data folder, as that process says it. */
export function findHolder(dataDir: string): Promise<string | undefined> {
  return new Promise((answer) => {
    let said = ''
    const asked = connect(socketOf(dataDir))
    asked.on('data', (part) => {
      said += String(part)
    })
    asked.on('end', () => answer(said))
    asked.on('error', () => answer(undefined))
  })
}

export async function takeLock(dataDir: string, say: string): Promise<() => Promise<void>> {
  const holder = await findHolder(dataDir)
  if (holder !== undefined) throw new Error(`It runs already on ${dataDir}: ${holder}. Stop it first, or set DATA_DIR to another folder.`)
  const socket = socketOf(dataDir)
  rmSync(socket, { force: true })
  const server = createServer((asker) => asker.end(say))
  await new Promise<void>((held, failed) => {
    server.once('error', failed)
    server.listen(socket, held)
  })
  server.unref()
  return () => new Promise((freed) => server.close(() => freed()))
}
