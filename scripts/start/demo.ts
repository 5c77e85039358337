import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** All that is needed to sign in as each seeded person; what it holds is decided by the seed. */
export type DemoAccounts = { residents: object[]; staff: object[]; publishers: object[] }

export type Demo = {
  now: string
  urls: { miniapp: string; console: string; api: string; openapi: string; sandbox: string }
  accounts: DemoAccounts
}

export function writeDemo(dataDir: string, demo: Demo): void {
  writeFileSync(join(dataDir, 'demo.json'), `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 })
}
