import type { Verdict } from '@huifuwu/contract'
import { Secret, TOTP } from 'otpauth'
import { inject } from 'vitest'

type Secrets = { password: string; totpSecret: string }

export function secretsOf(userName: string): Secrets {
  const staff = inject('demo').accounts.staff as (Secrets & { userName: string })[]
  const colleague = staff.find((each) => each.userName === userName)
  if (!colleague) throw new Error(`nobody is called ${userName}`)
  return colleague
}

export const totpOf = ({ totpSecret }: Secrets): string => new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate()

async function ask<T>(path: string, body: object, token?: string): Promise<T> {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const headers = { 'content-type': 'application/json', ...authorization }
  const reply = await fetch(`${inject('demo').urls.api}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!reply.ok) throw new Error(`POST ${path} answered ${reply.status}: ${await reply.text()}`)
  return (await reply.json()) as T
}

/** A desk of the hall that never closes, with its colleague signed in by both factors. */
export async function openDesk(userName: string) {
  const secrets = secretsOf(userName)
  const { challenge } = await ask<{ challenge: string }>('/staff/sign-ins', { userName, password: secrets.password })
  const totp = totpOf(secrets)
  const { accessToken } = await ask<{ accessToken: string }>('/staff/sign-ins/totp', { challenge, totp, carrier: 'body' })
  return { scan: (code: string) => ask<Verdict>('/staff/check-ins', { venueId: 'self-help-hall', code }, accessToken) }
}
