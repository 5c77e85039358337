import { Secret, TOTP } from 'otpauth'

const period = 30
const fullWidth = /[\uff10-\uff19]/g

const normalise = (typed: string): string =>
  typed.replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/[\s\u3000]/g, '')

/** The time step whose digits these are, one step early or late allowed; undefined = no such. Whether it was used is not asked here. */
export function stepOf(typed: string, base32: string, now: Date): number | undefined {
  const token = normalise(typed)
  if (!/^\d{6}$/.test(token)) return undefined
  const timestamp = now.getTime()
  const secret = Secret.fromBase32(base32)
  const delta = TOTP.validate({ token, secret, algorithm: 'SHA1', digits: 6, period, timestamp, window: 1 })
  return delta === null ? undefined : TOTP.counter({ period, timestamp }) + delta
}
