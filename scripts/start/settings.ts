import { resolve } from 'node:path'
import { settingNames } from '../../bff/src/config.ts'
import { root } from '../root.ts'

export type StartSettings = {
  /** Where the server listens; the stand-ins stay on this machine. */
  host: string
  port: number
  sandboxPort: number
  dataDir: string
  /** A real instant at which field time begins, `real`, or nothing: then the kept offset goes on. */
  clock: string | undefined
  /** A database of one's own; without it an embedded one is brought up. */
  databaseUrl: string | undefined
  demoSignIn: boolean
  /** False: the browser build is left as it is, for whoever speaks to the API only. */
  pages?: boolean
  /** What else the caller set of the server's own settings. */
  more?: Record<string, string>
}

function portFrom(name: string, given: string | undefined, otherwise: number): number {
  const port = given === undefined || given === '' ? otherwise : Number(given)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`${name} must be a port between 1 and 65535, not "${given}".`)
  return port
}

/** `npm start` makes the offset of the clock, and which process is which is said where they are started. */
const startersOwn = ['CLOCK', 'CLOCK_OFFSET_MS', 'BFF_PROCESS']

function moreFrom(env: NodeJS.ProcessEnv): Record<string, string> {
  const names = settingNames().filter((name) => !startersOwn.includes(name))
  return Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])))
}

/** Beside the default port this is 9464, where such figures are looked for. */
const figuresAbove = 778

const filled = (given: string | undefined): string | undefined => (given === '' ? undefined : given)

export const dataDirFrom = (env: NodeJS.ProcessEnv): string => resolve(root, filled(env.DATA_DIR) ?? '.data')

export function readStartSettings(env: NodeJS.ProcessEnv = process.env): StartSettings {
  const port = portFrom('PORT', env.PORT, 8686)
  const figuresPort = port + figuresAbove > 65_000 ? 0 : port + figuresAbove
  return {
    host: filled(env.HOST) ?? '127.0.0.1',
    port,
    sandboxPort: portFrom('SANDBOX_PORT', env.SANDBOX_PORT, 8687),
    dataDir: dataDirFrom(env),
    clock: filled(env.CLOCK),
    databaseUrl: filled(env.DATABASE_URL),
    demoSignIn: !['off', 'false'].includes(env.DEMO_SIGN_IN ?? 'on'),
    more: { METRICS_PORT: String(figuresPort), ...moreFrom(env) },
  }
}
