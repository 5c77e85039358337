import { randomBytes } from 'node:crypto'
import { type App, refuseApp } from './credential.ts'
import type { WechatState } from './state.ts'
import { type CodeQuery, type Errcode, refusal } from './wire.ts'

function refuseCodeQuery(app: App, query: CodeQuery): Errcode | undefined {
  const wrong = refuseApp(app, query.appid, query.secret)
  if (wrong) return wrong
  if (query.grant_type !== 'authorization_code') return 40002
  return query.js_code ? undefined : 41008
}

export function exchangeCode({ app, loginCodes, rate, blocked }: WechatState, query: CodeQuery) {
  const wrong = refuseCodeQuery(app, query)
  if (wrong) return refusal(wrong)
  const outcome = loginCodes.redeem(query.js_code ?? '')
  if (outcome === 'invalid') return refusal(40029)
  if (outcome === 'used') return refusal(40163)
  const openid = outcome.subject
  if (blocked.has(openid)) return refusal(40226)
  if (rate.isTooOften(openid)) return refusal(45011)
  return { openid, session_key: randomBytes(16).toString('base64'), unionid: `u-${openid}` }
}
