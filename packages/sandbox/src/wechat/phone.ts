import type { WechatState } from './state.ts'
import { type PhoneBody, refusal } from './wire.ts'

export function readPhone({ app, tokens, phoneCodes, now }: WechatState, accessToken: unknown, body: PhoneBody | undefined) {
  if (!tokens.accepts(accessToken)) return refusal(40001)
  const outcome = phoneCodes.redeem(body?.code ?? '')
  if (typeof outcome === 'string') return refusal(40029)
  const watermark = { timestamp: Math.floor(now() / 1000), appid: app.appId }
  const phone = { phoneNumber: outcome.subject, purePhoneNumber: outcome.subject, countryCode: '86', watermark }
  return { errcode: 0, errmsg: 'ok', phone_info: phone }
}
