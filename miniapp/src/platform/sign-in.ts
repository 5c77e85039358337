import type { SignedIn } from '@huifuwu/contract'
import { useSyncExternalStore } from 'react'
import { isProblem, type Problem } from './problem.ts'
import { request } from './request.ts'
import { isH5 } from './settings.ts'
import { erase, readStored, store } from './storage.ts'

/** Resident and staff sign in apart and may both be signed in on one phone. */
export type SignInOf = 'resident' | 'staff'

/** The access token lives in memory. The refresh token is kept by WeChat's storage; a browser has it as a cookie no script can read,
    and remembers only that there is one. expired: it came to an end by itself. */
type Kept = { refreshToken?: string | undefined; expired?: true }

const access: Partial<Record<SignInOf, string>> = {}
const running: Partial<Record<SignInOf, Promise<string | undefined>>> = {}
const listeners = new Set<() => void>()
const nameOf = (who: SignInOf) => `sign-in-${who}` as const
const refreshKey = { resident: 'POST /sign-ins/refresh', staff: 'POST /staff/sign-ins/refresh' } as const

function tell(): void {
  for (const listener of listeners) listener()
}

const readKept = (who: SignInOf): Kept | undefined => {
  const kept = readStored<Kept>(nameOf(who))
  return kept?.expired ? undefined : kept
}

export const isSignedIn = (who: SignInOf): boolean => readKept(who) !== undefined

/** Nobody signed out, and yet nobody is signed in. */
export const isExpired = (who: SignInOf): boolean => readStored<Kept>(nameOf(who))?.expired ?? false

function keep(who: SignInOf, { accessToken, refreshToken }: SignedIn): void {
  access[who] = accessToken
  store(nameOf(who), isH5 ? {} : { refreshToken })
}

/** What a sign-in endpoint answered. */
export function signIn(who: SignInOf, signed: SignedIn): void {
  keep(who, signed)
  tell()
}

/** Forgets on this phone; telling the server is a call of its own. */
export function forgetSignIn(who: SignInOf): void {
  delete access[who]
  erase(nameOf(who))
  tell()
}

function expire(who: SignInOf): void {
  delete access[who]
  store(nameOf(who), { expired: true } satisfies Kept)
  tell()
}

async function fetchAccess(who: SignInOf, kept: Kept): Promise<string | undefined> {
  try {
    const { body } = await request(refreshKey[who], { body: isH5 ? {} : { refreshToken: kept.refreshToken } })
    const signed = body as SignedIn
    keep(who, signed)
    return signed.accessToken
  } catch (error) {
    if (isProblem(error) && error.status === 401) expire(who)
    throw error
  }
}

/** Calls that notice the same old token share one refresh. */
function refresh(who: SignInOf): Promise<string | undefined> {
  const kept = readKept(who)
  if (!kept) return Promise.resolve(undefined)
  running[who] ??= fetchAccess(who, kept).finally(() => {
    delete running[who]
  })
  return running[who]
}

/** A refusal that comes late, of a token that was replaced meanwhile, asks for nothing more. */
export const renewed = async (who: SignInOf, refused: string | undefined): Promise<string | undefined> =>
  access[who] !== refused ? access[who] : refresh(who)

export const accessOf = async (who: SignInOf): Promise<string | undefined> => access[who] ?? (await refresh(who))

/** True when the token was the reason and a newer one may help. */
export const wantsRefresh = (problem: Problem): boolean => problem.code === 'token-expired' || problem.code === 'token-missing'

export function onSignInChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function useSignedIn(who: SignInOf): boolean {
  const read = () => isSignedIn(who)
  return useSyncExternalStore(onSignInChange, read, read)
}
