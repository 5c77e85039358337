import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { homeOf } from '@huifuwu/testkit/embedded-postgres'
import { embeddedDir, embeddedName } from '../start/database.ts'
import type { Demo } from '../start/demo.ts'
import { freePort } from '../start/port.ts'
import { assembleProduct } from '../start/product.ts'
import { keptSecrets, type Secrets } from '../start/secrets.ts'

/** A working Monday, when the halls are open. */
const mondayMorning = '2026-11-23T09:40:00+08:00'

export type Stage = {
  demo: Demo
  /** All that the server has written so far. */
  readLog: () => string
  secrets: Secrets
  stop: () => Promise<void>
}

/** Two of them find what one would hide; BFF_PROCESSES says otherwise. */
const processes = process.env.BFF_PROCESSES || '2'

/** The whole product for one run of pictures or tests: its own data, its own free ports, a fixed field time to begin with. */
export async function openStage(clock = mondayMorning, pages = true): Promise<Stage> {
  const dataDir = mkdtempSync(join(tmpdir(), 'huifuwu-stage-'))
  chmodSync(dataDir, 0o755)
  const product = assembleProduct(() => undefined)
  const stop = async () => {
    await product.stop()
    for (const dir of [homeOf(embeddedDir(dataDir), embeddedName), dataDir]) rmSync(dir, { recursive: true, force: true })
  }
  try {
    const place = { host: '127.0.0.1', port: await freePort(), sandboxPort: await freePort(), dataDir }
    const more = { BFF_PROCESSES: processes }
    const { demo } = await product.start({ ...place, clock, databaseUrl: undefined, demoSignIn: true, pages, more })
    const readLog = () => readFileSync(join(dataDir, 'bff.log'), 'utf8')
    return { demo, readLog, secrets: keptSecrets(dataDir), stop }
  } catch (error) {
    await stop()
    throw error
  }
}
