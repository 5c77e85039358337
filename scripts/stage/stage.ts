import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { homeOf } from '@huifuwu/testkit/embedded-postgres'
import { freePort } from '@huifuwu/testkit/port'
import { embeddedDir, embeddedName } from '../start/database.ts'
import type { Demo } from '../start/demo.ts'
import { assembleProduct } from '../start/product.ts'
import { keptSecrets, type Secrets } from '../start/secrets.ts'

/** A working Monday, when the halls are open. */
const mondayMorning = '2026-11-23T09:40:00+08:00'

export type Stage = {
  demo: Demo
  /** All that the server has written so far. */
  readLog: () => string
  /** So many answer behind one port. */
  processes: number
  secrets: Secrets
  stop: () => Promise<void>
}

/** Two of them find what one would hide; BFF_PROCESSES says otherwise. */
const processes = process.env.BFF_PROCESSES || '2'

type StageOptions = {
  clock?: string | undefined
  /** false: the mini-program for browsers is not asked for. */
  pages?: boolean
  /** A data folder that was filled before: a copy of it is sooner ready than one filled anew. */
  filled?: string | undefined
}

function makeDataDir(filled: string | undefined): { dataDir: string; remove: () => void } {
  const dataDir = mkdtempSync(join(tmpdir(), 'huifuwu-stage-'))
  chmodSync(dataDir, 0o755)
  // As it stands, whoever owns its parts: the database belongs to a user of its own.
  if (filled) execFileSync('cp', ['-a', `${filled}/.`, dataDir])
  const remove = () => {
    for (const dir of [homeOf(embeddedDir(dataDir), embeddedName), dataDir]) rmSync(dir, { recursive: true, force: true })
  }
  return { dataDir, remove }
}

/** The whole product for one run of pictures or tests: its own data, its own free ports, a fixed field time to begin with. */
export async function openStage({ clock = mondayMorning, pages = true, filled }: StageOptions = {}): Promise<Stage> {
  const { dataDir, remove } = makeDataDir(filled)
  const product = assembleProduct(() => undefined)
  const stop = async () => {
    await product.stop()
    remove()
  }
  try {
    const place = { host: '127.0.0.1', port: await freePort(), sandboxPort: await freePort(), dataDir }
    const more = { BFF_PROCESSES: processes }
    const { demo } = await product.start({ ...place, clock, databaseUrl: undefined, demoSignIn: true, pages, more })
    const readLog = () => readFileSync(join(dataDir, 'bff.log'), 'utf8')
    return { demo, readLog, processes: Number(processes), secrets: keptSecrets(dataDir), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** A data folder as a stage begins with, whose product stands still; its clock begins with each copy. */
export async function fillStage(): Promise<{ filled: string; remove: () => void }> {
  const { dataDir, remove } = makeDataDir(undefined)
  const product = assembleProduct(() => undefined)
  const place = { host: '127.0.0.1', port: await freePort(), sandboxPort: await freePort(), dataDir }
  await product
    .start({ ...place, clock: mondayMorning, databaseUrl: undefined, demoSignIn: true, pages: false, more: {} })
    .finally(product.stop)
  rmSync(join(dataDir, 'clock.json'))
  return { filled: dataDir, remove }
}
