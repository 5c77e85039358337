import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** How one gateway wants its requests signed; which one differs between environments. */
export type SigningProfile = {
  family: 'tif' | 'rio'
  hexCase: 'upper' | 'lower'
  nonceLength: number
  clockSkew: { aheadSeconds: number; behindSeconds: number }
}
export type SigningKey = { paasId: string; token: string }
type Signed = { timestamp: string; nonce: string; signature: string }

// The gateway's own check takes 10 to 20 signs and -1 to +180 s.
export const signingDefaults = { nonceLength: 16, clockSkew: { aheadSeconds: 1, behindSeconds: 180 } }

const secondsOf = (now: Date) => Math.floor(now.getTime() / 1000)

/** Lower-case hex. The body is not covered: TLS and the nonce have to do. */
export const signatureOf = (token: string, { timestamp, nonce }: Omit<Signed, 'signature'>): string =>
  createHash('sha256').update(`${timestamp}${token}${nonce}${timestamp}`).digest('hex')

/** New for every try: a nonce is good once. */
export function signHeaders(profile: SigningProfile, { paasId, token }: SigningKey, now: Date): Record<string, string> {
  const timestamp = String(secondsOf(now))
  const nonce = randomBytes(profile.nonceLength).toString('hex').slice(0, profile.nonceLength)
  const signature = signatureOf(token, { timestamp, nonce })
  const prefix = `x-${profile.family}`
  return {
    [`${prefix}-paasid`]: paasId,
    [`${prefix}-timestamp`]: timestamp,
    [`${prefix}-nonce`]: nonce,
    [`${prefix}-signature`]: profile.hexCase === 'upper' ? signature.toUpperCase() : signature,
  }
}

/** Whether the gateway's signature is right and of this moment; its case does not matter. Replay is the caller's question. */
export function isSigned(profile: SigningProfile, { token, now }: { token: string; now: Date }, sent: Signed): boolean {
  const age = secondsOf(now) - Number(sent.timestamp)
  const { aheadSeconds, behindSeconds } = profile.clockSkew
  if (!(age >= -aheadSeconds && age <= behindSeconds) || !/^[\da-f]{64}$/i.test(sent.signature)) return false
  return timingSafeEqual(Buffer.from(sent.signature, 'hex'), Buffer.from(signatureOf(token, sent), 'hex'))
}
