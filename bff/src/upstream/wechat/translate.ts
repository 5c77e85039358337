import type { ProblemCode } from '@huifuwu/contract'
import { upstreamDown } from '../../platform/upstream.ts'
import { Problem } from '../../problem.ts'
import type { CodeReply, PhoneReply, TokenReply } from './wire.ts'

export type AccessToken = { token: string; lifeSeconds: number }
type Refusal = { code: ProblemCode; retryAfter?: string }

export const system = 'wechat'
export const badAccessToken = 40001

const everywhere: [unknown, Refusal][] = [
  [-1, { code: 'wechat-busy', retryAfter: '5' }],
  [45011, { code: 'wechat-too-often', retryAfter: '60' }],
]
const codeRefusals = new Map<unknown, Refusal>([
  ...everywhere,
  [40029, { code: 'wechat-code-invalid' }],
  [40163, { code: 'wechat-code-used' }],
  [40226, { code: 'wechat-blocked' }],
])
const phoneRefusals = new Map<unknown, Refusal>([...everywhere, [40029, { code: 'phone-code-expired' }]])

function refuse(errcode: unknown, refusals: Map<unknown, Refusal>): void {
  if (errcode === undefined || errcode === 0) return
  const known = refusals.get(errcode)
  if (known) throw new Problem(known.code, known.retryAfter ? { headers: { 'retry-after': known.retryAfter } } : {})
  throw upstreamDown(system, typeof errcode === 'number' ? `refused with ${errcode}` : 'answered with a strange errcode')
}

/** Of all that WeChat tells about a login, only the openid goes on. */
export function toOpenid({ errcode, openid }: CodeReply): { openid: string } {
  refuse(errcode, codeRefusals)
  if (typeof openid !== 'string' || !/^[\w-]{1,64}$/.test(openid)) throw upstreamDown(system, 'answered without an openid')
  return { openid }
}

export function toAccessToken({ errcode, access_token: token, expires_in: lifeSeconds }: TokenReply): AccessToken {
  refuse(errcode, new Map(everywhere))
  if (typeof token !== 'string' || token === '' || typeof lifeSeconds !== 'number')
    throw upstreamDown(system, 'answered without an access token')
  return { token, lifeSeconds }
}

/** A mainland mobile; WeChat accounts may also carry a number of another country. */
export function toMobile({ errcode, phone_info: phone }: PhoneReply): string {
  refuse(errcode, phoneRefusals)
  const { purePhoneNumber, countryCode } = (typeof phone === 'object' && phone !== null ? phone : {}) as Record<string, unknown>
  if (typeof purePhoneNumber !== 'string') throw upstreamDown(system, 'answered without a number')
  if (countryCode !== '86') throw new Problem('phone-invalid')
  return purePhoneNumber
}
