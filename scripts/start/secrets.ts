import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { keep, readKept } from './kept.ts'

const key = (): string => randomBytes(32).toString('base64')
const ring = (id: string) => (): string => `${id}:${key()}`
const word = (): string => randomBytes(16).toString('hex')

/** How each secret of the configuration is made. A name that is new here is added to what a data folder keeps. */
const makers = {
  TOKEN_KEYS: ring('t1'),
  CODE_KEYS: ring('1'),
  PERSON_KEYS: ring('p1'),
  PERSON_HMAC_KEY: key,
  REFRESH_KEY: key,
  WECHAT_APP_SECRET: word,
  IDENTITY_PAAS_TOKEN: word,
} satisfies Record<string, () => string>

export type Secrets = Record<keyof typeof makers, string>

/** Made once for a data folder: tokens, codes and encrypted columns must outlive a restart. */
export function keptSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json')
  const kept = readKept<Partial<Secrets>>(file) ?? {}
  const names = Object.keys(makers) as (keyof typeof makers)[]
  const secrets = Object.fromEntries(names.map((name) => [name, kept[name] ?? makers[name]()])) as Secrets
  if (names.some((name) => kept[name] === undefined)) keep(file, secrets)
  return secrets
}
