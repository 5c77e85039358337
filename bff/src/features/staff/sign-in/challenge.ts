import { createHmac, timingSafeEqual } from 'node:crypto'
import { readKey } from '../../../platform/key-ring.ts'

export const challengeSeconds = 5 * 60
const shape = /^([\da-f-]{36})\.(\d{1,16})\.([\w-]{43})$/

const proofOf = (key: string, staffId: string, until: number): Buffer =>
  createHmac('sha256', readKey(key)).update(`staff-challenge:${staffId}:${until}`).digest()

/** Says that the password was right a moment ago; worth nothing without the second factor. */
export function writeChallenge(key: string, staffId: string, now: Date): string {
  const until = now.getTime() + challengeSeconds * 1000
  return `${staffId}.${until}.${proofOf(key, staffId, until).toString('base64url')}`
}

/** Undefined = not ours, or over. */
export function readChallenge(key: string, challenge: string, now: Date): string | undefined {
  const [, staffId, end, proof] = shape.exec(challenge) ?? []
  if (staffId === undefined || proof === undefined) return undefined
  const until = Number(end)
  const expected = proofOf(key, staffId, until)
  const given = Buffer.from(proof, 'base64url')
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected)
  return isOurs && now.getTime() < until ? staffId : undefined
}
