import { createHmac, timingSafeEqual } from 'node:crypto'
import { readKey } from './key-ring.ts'

export type DeviceAudience = 'resident' | 'staff'
export type RefreshClaim = { audience: DeviceAudience; familyId: string; generation: number }

const shape = /^([\da-f-]{36})\.([1-9]\d{0,8})\.([\w-]{43})$/

const proofOf = (key: string, { audience, familyId, generation }: RefreshClaim): Buffer =>
  createHmac('sha256', readKey(key)).update(`refresh:${audience}:${familyId}:${generation}`).digest()

/** Derived from the family and its generation, so that nothing secret is stored and a lost answer can be given again. */
export const writeRefreshToken = (key: string, claim: RefreshClaim): string =>
  `${claim.familyId}.${claim.generation}.${proofOf(key, claim).toString('base64url')}`

/** Undefined = not one of ours, or for the other audience. Whether it is still good is the family's question. */
export function readRefreshToken(key: string, audience: DeviceAudience, token: string): RefreshClaim | undefined {
  const [, familyId, generation, proof] = shape.exec(token) ?? []
  if (familyId === undefined || generation === undefined || proof === undefined) return undefined
  const claim = { audience, familyId, generation: Number(generation) }
  const expected = proofOf(key, claim)
  const given = Buffer.from(proof, 'base64url')
  return given.length === expected.length && timingSafeEqual(given, expected) ? claim : undefined
}
