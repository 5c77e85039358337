import type { Config } from '../../config.ts'
import type { Clock } from '../../platform/clock.ts'
import { createUpstream } from '../../platform/upstream.ts'
import { createAccessToken } from './access-token.ts'
import { badAccessToken, system, toAccessToken, toMobile, toOpenid } from './translate.ts'
import type { CodeQuery, TokenBody } from './wire.ts'

export type WechatSettings = Config['upstreams']['wechat'] & { deadlineMs?: number }
export type Wechat = {
  exchangeCode: (code: string) => Promise<{ openid: string }>
  fetchPhone: (code: string) => Promise<string>
}

export function createWechat(settings: WechatSettings, clock: Pick<Clock, 'machineNow'>): Wechat {
  const { url, appId, appSecret, deadlineMs = 3000 } = settings
  const ask = createUpstream({ system, origin: url, deadlineMs })
  const app = { appid: appId, secret: appSecret }

  const fetchToken = async (force: boolean) => {
    const body: TokenBody = { ...app, grant_type: 'client_credential', force_refresh: force }
    return toAccessToken((await ask({ method: 'POST', path: '/cgi-bin/stable_token', body, isSafe: !force })).body)
  }
  const accessToken = createAccessToken(fetchToken, clock.machineNow)
  const askPhone = async (token: string, code: string) => {
    const query = { access_token: token }
    return (await ask({ method: 'POST', path: '/wxa/business/getuserphonenumber', query, body: { code }, isSafe: false })).body
  }

  return {
    // A code is good once, so no second try may ever spend it.
    async exchangeCode(code) {
      const query: CodeQuery = { ...app, js_code: code, grant_type: 'authorization_code' }
      return toOpenid((await ask({ method: 'GET', path: '/sns/jscode2session', query, isSafe: false })).body)
    },
    async fetchPhone(code) {
      const token = await accessToken.get()
      const first = await askPhone(token, code)
      return toMobile(first.errcode === badAccessToken ? await askPhone(await accessToken.renew(token), code) : first)
    },
  }
}
