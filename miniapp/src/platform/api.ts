import type { Asked, Endpoints, Received } from '@huifuwu/contract'
import { asProblem } from './problem.ts'
import { type Parts, request } from './request.ts'
import { accessOf, renewed, type SignInOf, wantsRefresh } from './sign-in.ts'

export type Key = keyof Endpoints
export type Sent<K extends Key> = Asked<Endpoints[K]>
export type Answered<K extends Key> = Received<Endpoints[K]>
/** Nothing to send, no second argument. */
export type SentArguments<K extends Key> = keyof Sent<K> extends never ? [] : [sent: Sent<K>]

const signInOf = (key: Key): SignInOf => (key.includes(' /staff/') ? 'staff' : 'resident')
const isSignIn = (key: Key): boolean => /^POST \/(staff\/)?sign-ins/.test(key)

async function requestWithToken(key: Key, sent: Parts): Promise<unknown> {
  const who = signInOf(key)
  const held = await accessOf(who)
  try {
    return (await request(key, sent, held)).body
  } catch (error) {
    const problem = asProblem(error)
    if (!wantsRefresh(problem)) throw problem
    const token = await renewed(who, held)
    if (token === undefined) throw problem
    return (await request(key, sent, token)).body
  }
}

/** Asks the BFF by the name the endpoint has in the contract; paths under /staff carry the staff token. Refusals are thrown as `Problem`. */
export async function call<K extends Key>(key: K, ...[sent]: SentArguments<K>): Promise<Answered<K>> {
  const parts = (sent ?? {}) as Parts
  const body = isSignIn(key) ? (await request(key, parts)).body : await requestWithToken(key, parts)
  return body as Answered<K>
}
