import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Now } from '../clock.ts'
import type { Nonces } from './nonces.ts'
import type { Errcode } from './wire.ts'

export type Client = { paasId: string; token: string }
type Sent = { paasid: string; timestamp: string; nonce: string; signature: string }

const aheadSeconds = 1
const behindSeconds = 180

function readHeaders(headers: IncomingHttpHeaders): Sent | undefined {
  const family = headers['x-tif-signature'] === undefined ? 'rio' : 'tif'
  const read = (name: string) => String(headers[`x-${family}-${name}`] ?? '')
  const sent = { paasid: read('paasid'), timestamp: read('timestamp'), nonce: read('nonce'), signature: read('signature') }
  const isComplete =
    sent.paasid && /^\d{10}$/.test(sent.timestamp) && /^[\w-]{10,20}$/.test(sent.nonce) && /^[\da-f]{64}$/i.test(sent.signature)
  return isComplete ? sent : undefined
}

function isInTime(timestamp: string, now: Now): boolean {
  const age = Math.floor(now() / 1000) - Number(timestamp)
  return age >= -aheadSeconds && age <= behindSeconds
}

function isSigned({ timestamp, nonce, signature }: Sent, token: string): boolean {
  const expected = createHash('sha256').update(`${timestamp}${token}${nonce}${timestamp}`).digest()
  return timingSafeEqual(expected, Buffer.from(signature, 'hex'))
}

/** Why the gateway turns the request away; a nonce counts as used only when everything before it was right. */
export function refuseSignature(
  headers: IncomingHttpHeaders,
  client: Client,
  { now, nonces }: { now: Now; nonces: Nonces },
): Errcode | undefined {
  const sent = readHeaders(headers)
  if (!sent) return 400000400
  if (sent.paasid !== client.paasId) return 400000403
  if (!isInTime(sent.timestamp, now) || !isSigned(sent, client.token)) return 400000401
  return nonces.take(sent.nonce) ? undefined : 400000401
}
