import type { FastifyInstance } from 'fastify'
import { refuseApp } from './credential.ts'
import { readPhone } from './phone.ts'
import { exchangeCode } from './sign-in.ts'
import type { WechatState } from './state.ts'
import { type CodeQuery, type PhoneBody, refusal, type TokenBody } from './wire.ts'

export function speakWechat(app: FastifyInstance, state: WechatState): void {
  // WeChat answers this one as text/plain.
  app.get<{ Querystring: CodeQuery }>('/sns/jscode2session', async ({ query }, reply) =>
    reply.type('text/plain').send(JSON.stringify(exchangeCode(state, query))),
  )
  app.post<{ Body: TokenBody | undefined }>('/cgi-bin/stable_token', async ({ body }) => {
    const wrong = refuseApp(state.app, body?.appid, body?.secret)
    if (wrong) return refusal(wrong)
    return body?.grant_type === 'client_credential' ? state.tokens.issue(body.force_refresh === true) : refusal(40002)
  })
  app.post<{ Querystring: { access_token?: string }; Body: PhoneBody | undefined }>(
    '/wxa/business/getuserphonenumber',
    async ({ query, body }) => readPhone(state, query.access_token, body),
  )
}
