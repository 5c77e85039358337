import { type Static, Type as T, type TSchema } from 'typebox'
import { Errors } from 'typebox/value'
import { isBalancerList } from './platform/balancers.ts'
import { toWindow } from './platform/maintenance.ts'

const key = '[A-Za-z0-9+/]{43}='
const ringOf = (id: string) => T.String({ pattern: `^${id}:${key}(,${id}:${key})*$` })
const ring = ringOf('[a-z0-9-]{1,20}')
const oneKey = T.String({ pattern: `^${key}$` })
const url = T.String({ pattern: '^https?://' })
const set = <S extends TSchema>(env: string, schema: S, preset?: unknown): S =>
  ({ ...schema, env, ...(preset !== undefined && { default: preset }) }) as S
const words = <const W extends readonly string[]>(list: W) => T.Unsafe<W[number]>(T.String({ enum: [...list] }))
const count = (minimum: number) => T.Integer({ minimum })

/** Every setting once: where it stands in the program, what it is called outside, and what it may be. */
const Config = T.Object({
  http: T.Object({
    host: set('HOST', T.String(), '127.0.0.1'),
    port: set('PORT', T.Integer({ minimum: 0, maximum: 65_535 }), 8080),
    trustProxy: set('TRUST_PROXY', T.String(), ''),
    staticDir: T.Optional(set('STATIC_DIR', T.String())),
    addressPerMinute: set('ADDRESS_PER_MINUTE', count(600), 1200),
    writesPerMinute: set('WRITES_PER_MINUTE', count(1), 60),
  }),
  processes: T.Object({
    count: set('BFF_PROCESSES', T.Integer({ minimum: 1, maximum: 64 }), 1),
    /** From 0; what needs a port of its own in each process counts up from it. */
    number: set('BFF_PROCESS', T.Integer({ minimum: 0, maximum: 63 }), 0),
  }),
  metrics: T.Object({
    host: set('METRICS_HOST', T.String(), '127.0.0.1'),
    /** 0 = off. */
    port: set('METRICS_PORT', T.Integer({ minimum: 0, maximum: 65_535 }), 0),
  }),
  leave: T.Object({
    lookAwayMs: set('LEAVE_LOOK_AWAY_MS', count(0), 1500),
    limitMs: set('LEAVE_LIMIT_MS', count(1000), 15_000),
  }),
  db: T.Object({
    url: set('DATABASE_URL', T.String({ pattern: '^postgres(ql)?://' })),
    pool: set('DATABASE_POOL', T.Integer({ minimum: 1, maximum: 50 }), 4),
  }),
  clock: T.Object({
    at: set('CLOCK', T.String({ pattern: '^(real|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:\\d\\d))$' }), 'real'),
    offsetMs: set('CLOCK_OFFSET_MS', T.Integer(), 0),
  }),
  demoSignIn: set('DEMO_SIGN_IN', T.Boolean(), false),
  upstreams: T.Object({
    wechat: T.Object({
      url: set('WECHAT_URL', url),
      appId: set('WECHAT_APP_ID', T.String()),
      appSecret: set('WECHAT_APP_SECRET', T.String()),
    }),
    identity: T.Object({
      url: set('IDENTITY_URL', url),
      paasId: set('IDENTITY_PAAS_ID', T.String()),
      paasToken: set('IDENTITY_PAAS_TOKEN', T.String()),
      family: set('IDENTITY_SIGNING', words(['tif', 'rio']), 'tif'),
      hexCase: set('IDENTITY_HEX_CASE', words(['upper', 'lower']), 'upper'),
    }),
  }),
  keys: T.Object({
    token: set('TOKEN_KEYS', ring),
    /** Its ids are one byte of the code, written in one way only. */
    code: set('CODE_KEYS', ringOf('([1-9]?\\d|1\\d\\d|2[0-4]\\d|25[0-5])')),
    person: set('PERSON_KEYS', ring),
    personHmac: set('PERSON_HMAC_KEY', oneKey),
    refresh: set('REFRESH_KEY', oneKey),
  }),
  log: T.Object({ level: set('LOG_LEVEL', words(['trace', 'debug', 'info', 'warn', 'error', 'silent']), 'info') }),
  /** From/until, two instants in field time: what is announced to be shut, is shut. */
  maintenance: set('MAINTENANCE', T.String(), ''),
  jobs: set('JOBS', T.Boolean(), true),
})
export type Config = Static<typeof Config>

type Node = { env?: string; type?: string; default?: unknown; properties?: Record<string, Node>; required?: string[] }
type Environment = Record<string, string | undefined>

const root = Config as unknown as Node

export const settingNames = (node: Node = root): string[] =>
  node.env ? [node.env] : Object.values(node.properties ?? {}).flatMap((child) => settingNames(child))

const switches: Record<string, boolean> = { on: true, true: true, off: false, false: false }

function toValue({ type }: Node, text: string): unknown {
  if (type === 'integer') return /^-?\d+$/.test(text) ? Number(text) : text
  if (type === 'boolean') return switches[text] ?? text
  return text
}

function read(node: Node, environment: Environment): unknown {
  if (node.env) {
    const text = environment[node.env]?.trim()
    return text ? toValue(node, text) : node.default
  }
  const parts = Object.entries(node.properties ?? {}).map(([name, child]) => [name, read(child, environment)] as const)
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined))
}

/** Why the environment will not do, a line for each setting; values stay out of it, some are secret. */
function findMistakes(node: Node, value: unknown): string[] {
  if (!node.env) {
    return Object.entries(node.properties ?? {}).flatMap(([name, child]) => {
      const part = (value as Record<string, unknown>)[name]
      return part === undefined && !node.required?.includes(name) ? [] : findMistakes(child, part)
    })
  }
  if (value === undefined) return [`${node.env} is missing`]
  return Errors(node as TSchema, value).map(({ message }) => `${node.env} ${message}${node.type === 'boolean' ? ' (on or off)' : ''}`)
}

/** Of two keys by one id the first would close what the second cannot open. */
function findDoubleKeys({ token, code, person }: Config['keys']): string[] {
  const rings = { TOKEN_KEYS: token, CODE_KEYS: code, PERSON_KEYS: person }
  const idsOf = (text: string) => text.split(',').map((entry) => entry.split(':')[0])
  return Object.entries(rings).flatMap(([name, text]) =>
    text && new Set(idsOf(text)).size < idsOf(text).length ? [`${name} names an id twice`] : [],
  )
}

const findWrongWindow = (text: string): string[] =>
  text && !toWindow(text) ? ['MAINTENANCE must be from/until, two instants, the earlier one first'] : []

export function parseConfig(environment: Environment, machineNow: Date): Config {
  const config = read(root, environment) as Config
  const mistakes = findMistakes(root, config)
  const { at, offsetMs } = config.clock
  if (mistakes.length === 0 && at !== 'real' && Number.isNaN(Date.parse(at))) mistakes.push('CLOCK is no instant')
  if (!isBalancerList(config.http.trustProxy)) mistakes.push('TRUST_PROXY must be addresses or networks (10.0.0.0/8), separated by commas')
  mistakes.push(...findDoubleKeys(config.keys), ...findWrongWindow(config.maintenance))
  const moved = at !== 'real' || offsetMs !== 0
  if (moved && config.demoSignIn !== true) mistakes.push('CLOCK and CLOCK_OFFSET_MS may only be set where DEMO_SIGN_IN is on')
  if (mistakes.length > 0) throw new Error(`The settings will not do:\n${mistakes.map((line) => `  ${line}`).join('\n')}`)
  // Several processes agree on field time only when the starter hands each the same offset.
  if (at !== 'real' && !environment.CLOCK_OFFSET_MS) config.clock.offsetMs = Date.parse(at) - machineNow.getTime()
  return config
}

export const readConfig = (): Config => parseConfig(process.env, new Date())
