import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../problem.ts'
import { type DeviceTokens, type Lending, refreshDevice } from './refresh.ts'
import type { DeviceAudience } from './refresh-token.ts'

const cookies = {
  resident: { name: 'hfw-resident', path: '/api/sign-ins/refresh' },
  staff: { name: 'hfw-staff', path: '/api/staff/sign-ins/refresh' },
}
/** Browsers take a Secure cookie from http://localhost and http://127.0.0.1 too, so it is never switched off. */
const closedToScripts = { httpOnly: true, secure: true, sameSite: 'strict' } as const

export type Carrier = 'body' | 'cookie'
type Body = { accessToken: string; expiresInSeconds: number; refreshToken?: string }

/** Parsed where it is wanted, and not at every request. */
const readCookie = ({ server, headers }: FastifyRequest, audience: DeviceAudience): string | undefined =>
  server.parseCookie(headers.cookie ?? '')[cookies[audience].name]

export function clearRefreshCookie(reply: FastifyReply, audience: DeviceAudience): void {
  const { name, path } = cookies[audience]
  reply.clearCookie(name, { ...closedToScripts, path })
}

/** The body of the answer; a browser's refresh token leaves in the cookie only. */
export function carry(
  reply: FastifyReply,
  given: DeviceTokens,
  { audience, carrier }: { audience: DeviceAudience; carrier: Carrier },
): Body {
  const { accessToken, expiresInSeconds, refreshToken, refreshSeconds } = given
  if (carrier === 'body') return { accessToken, expiresInSeconds, refreshToken }
  const { name, path } = cookies[audience]
  reply.setCookie(name, refreshToken, { ...closedToScripts, path, maxAge: refreshSeconds })
  return { accessToken, expiresInSeconds }
}

type Here = { request: FastifyRequest; reply: FastifyReply; refreshToken?: string }

/** A token in the body is answered in the body, one in the cookie in the cookie; a refused cookie is taken away. */
export async function refreshHere(house: Lending, audience: DeviceAudience, { request, reply, refreshToken }: Here): Promise<Body> {
  const carrier = refreshToken === undefined ? 'cookie' : 'body'
  try {
    const given = await refreshDevice(house, audience, refreshToken ?? readCookie(request, audience))
    return carry(reply, given, { audience, carrier })
  } catch (error) {
    if (carrier === 'cookie' && error instanceof Problem) clearRefreshCookie(reply, audience)
    throw error
  }
}
