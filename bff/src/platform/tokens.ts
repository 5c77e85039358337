import { hash } from 'node:crypto'
import { fastifyJwt } from '@fastify/jwt'
import type { FastifyInstance } from 'fastify'
import type { Clock } from './clock.ts'
import { toKeyPair } from './ed25519.ts'
import { readKeyRing } from './key-ring.ts'
import { createMemory } from './memory.ts'

type SignedInAudience = 'resident' | 'staff'
type SignedIn = { subjectId: string; familyId: string }
type Claims = { sub: string; aud: string; fam: string; exp: number }
export type Tokens = {
  issue: (audience: SignedInAudience, signedIn: SignedIn) => { accessToken: string; expiresInSeconds: number }
  /** Undefined = not ours, altered, for the other audience, or over. Revocation is not asked here. */
  read: (audience: SignedInAudience, token: string) => SignedIn | undefined
}

const expiresInSeconds = 15 * 60
const longest = 2048
const remembered = 20_000

/** Access tokens. A verified token is remembered by its hash until it expires: a heap dump holds none that can be used. */
export async function createTokens(app: FastifyInstance, { keys, clock }: { keys: string; clock: Clock }): Promise<Tokens> {
  const ring = readKeyRing(keys)
  const pair = toKeyPair(ring.current.key)
  const pem = {
    private: pair.privateKey.export({ format: 'pem', type: 'pkcs8' }),
    public: pair.publicKey.export({ format: 'pem', type: 'spki' }),
  }
  const publicKeys = new Map(
    [...ring.keys].map(([id, seed]) => [id, String(toKeyPair(seed).publicKey.export({ format: 'pem', type: 'spki' }))]),
  )
  await app.register(fastifyJwt, {
    secret: { private: String(pem.private), public: String(pem.public) },
    sign: { algorithm: 'EdDSA', kid: ring.current.id },
    verify: { algorithms: ['EdDSA'] },
    decode: { complete: true },
  })
  const memory = createMemory<Claims>(remembered)
  const seconds = () => Math.floor(clock.machineNow().getTime() / 1000)

  function verify(token: string): Claims | undefined {
    try {
      const { header } = app.jwt.decode<{ header: { kid?: string } }>(token) ?? { header: {} }
      const key = publicKeys.get(header.kid ?? '')
      return key ? app.jwt.verify<Claims>(token, { key, algorithms: ['EdDSA'], clockTimestamp: clock.machineNow().getTime() }) : undefined
    } catch {
      return undefined
    }
  }

  return {
    issue: (audience, { subjectId, familyId }) => {
      const iat = seconds()
      return {
        accessToken: app.jwt.sign({ sub: subjectId, aud: audience, fam: familyId, iat, exp: iat + expiresInSeconds }),
        expiresInSeconds,
      }
    },
    read: (audience, token) => {
      if (token.length > longest) return undefined
      const name = hash('sha256', token, 'base64')
      const known = memory.get(name)
      const claims = known ?? verify(token)
      if (!claims || !(claims.exp > seconds())) {
        memory.delete(name)
        return undefined
      }
      if (!known) memory.set(name, claims)
      return claims.aud === audience ? { subjectId: claims.sub, familyId: claims.fam } : undefined
    },
  }
}
