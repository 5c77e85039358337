import { spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { join } from 'node:path'

/** Ties a server to this process; `folders` are removed if this process dies. The answer unties it after a proper stop. */
export function holdServer(pid: number, folders: string[]): () => void {
  const leash = spawn(process.execPath, [join(import.meta.dirname, 'leash.ts'), String(pid), ...folders], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  leash.unref()
  const pipe = leash.stdin as unknown as Socket
  pipe.unref()
  pipe.on('error', () => undefined)
  return () => void pipe.end('stopped')
}
