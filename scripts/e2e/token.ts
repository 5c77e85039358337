import { createPrivateKey, randomUUID, sign } from 'node:crypto'
import type { Secrets } from '../start/secrets.ts'

const pkcs8 = '302e020100300506032b657004220420'
const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')

type Claims = { sub: string; aud: 'resident' | 'staff'; expiresIn: number }

/** A token under the server's own key, so that nothing but its claims can be the reason for a refusal. */
export function signToken({ TOKEN_KEYS }: Secrets, { sub, aud, expiresIn }: Claims): string {
  const [kid = '', seed = ''] = TOKEN_KEYS.split(':')
  const key = createPrivateKey({
    key: Buffer.concat([Buffer.from(pkcs8, 'hex'), Buffer.from(seed, 'base64')]),
    format: 'der',
    type: 'pkcs8',
  })
  const now = Math.floor(Date.now() / 1000)
  const claims = { sub, aud, fam: randomUUID(), iat: now - 1800, exp: now + expiresIn }
  const signed = `${encode({ alg: 'EdDSA', typ: 'JWT', kid })}.${encode(claims)}`
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`
}
