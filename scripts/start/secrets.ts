import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { keep, readKept } from './kept.ts'

const bytes = (): string => randomBytes(32).toString('base64')
const word = (): string => randomBytes(16).toString('hex')
const signingKey = (): string => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')

/** How each secret of the configuration is made. A name that is new here is added to what a data folder keeps. */
const makers = {
  TOKEN_KEY: signingKey,
  CODE_KEY: signingKey,
  REFRESH_KEY: bytes,
  PERSON_KEY: bytes,
  PERSON_SEARCH_KEY: bytes,
  WECHAT_SECRET: word,
  GATEWAY_SECRET: word,
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
