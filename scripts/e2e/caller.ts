import { randomUUID } from 'node:crypto'
import type { SignedIn } from '@huifuwu/contract'
import { Secret, TOTP } from 'otpauth'
import type { Demo } from '../start/demo.ts'
import { residentOf, staffOf } from './accounts.ts'

/** alone: over a connection of its own, which any process may take. */
export type Sent = { token?: string; key?: string; body?: unknown; raw?: string; type?: string; alone?: boolean }
export type Reply<Body> = { status: number; code: string | undefined; body: Body }
export type Caller = ReturnType<typeof createCaller>

export const digitsOf = (totpSecret: string): string => new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate()

function headersOf({ token, key, type = 'application/json', alone }: Sent, hasBody: boolean): Record<string, string> {
  return {
    ...(hasBody && { 'content-type': type }),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(alone && { connection: 'close' }),
    'idempotency-key': key ?? randomUUID(),
  }
}

/** Whoever speaks to the server without our mini-program. `code` is that of a problem. */
export function createCaller(demo: Demo) {
  async function call<Body = unknown>(key: string, sent: Sent = {}): Promise<Reply<Body>> {
    const [method = '', path = ''] = key.split(' ')
    const text = sent.raw ?? (sent.body === undefined ? undefined : JSON.stringify(sent.body))
    const headers = headersOf(sent, text !== undefined)
    const reply = await fetch(demo.urls.api + path, { method, headers, ...(text !== undefined && { body: text }) })
    const answered = await reply.text()
    const body = (answered === '' ? undefined : JSON.parse(answered)) as Body & { code?: string }
    return { status: reply.status, code: body?.code, body }
  }

  async function residentToken(name: string): Promise<string> {
    const { body } = await call<SignedIn>('POST /sign-ins/demo', { body: { accountId: residentOf(demo, name).accountId } })
    return body.accessToken
  }

  async function challenge(userName: string): Promise<string> {
    const { password } = staffOf(demo, userName)
    const { body } = await call<{ challenge: string }>('POST /staff/sign-ins', { body: { userName, password } })
    return body.challenge
  }

  /** Digits are good once, so each of the staff can sign in only once within half a minute. */
  async function staffToken(userName: string): Promise<string> {
    const totp = digitsOf(staffOf(demo, userName).totpSecret)
    const sent = { challenge: await challenge(userName), totp, carrier: 'body' }
    const { body } = await call<SignedIn>('POST /staff/sign-ins/totp', { body: sent })
    return body.accessToken
  }

  return { call, residentToken, challenge, staffToken }
}
