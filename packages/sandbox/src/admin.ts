import type { FastifyInstance } from 'fastify'
import type { Calls } from './calls.ts'
import { type Fault, type Faults, kinds, type System, systems } from './faults.ts'
import type { WechatState } from './wechat/state.ts'

const faultBody = {
  type: 'object',
  required: ['system', 'fault'],
  additionalProperties: false,
  properties: {
    system: { enum: systems },
    fault: { enum: kinds },
    path: { type: 'string', pattern: '^/' },
    status: { type: 'integer', minimum: 200, maximum: 599 },
    errcode: { type: 'integer' },
    delayMs: { type: 'integer', minimum: 0 },
    times: { type: 'integer', minimum: 1 },
  },
}
const text = { type: 'string', minLength: 1, maxLength: 64 }
const codesBody = { type: 'object', additionalProperties: false, properties: { openid: text, mobile: text } }
const blockBody = { type: 'object', required: ['openid', 'blocked'], properties: { openid: text, blocked: { type: 'boolean' } } }

type Admin = { faults: Faults; calls: Calls; wechat: WechatState }

export function speakAdmin(app: FastifyInstance, { faults, calls, wechat }: Admin): void {
  app.post<{ Body: Fault & { system: System } }>('/admin/faults', { schema: { body: faultBody } }, async ({ body }, reply) => {
    const { system, ...fault } = body
    faults.set(system, fault)
    return reply.code(204).send()
  })
  app.post<{ Body: { openid?: string; mobile?: string } }>('/admin/wechat-codes', { schema: { body: codesBody } }, async ({ body }) => ({
    ...(body.openid !== undefined && { loginCode: wechat.loginCodes.mint(body.openid) }),
    ...(body.mobile !== undefined && { phoneCode: wechat.phoneCodes.mint(body.mobile) }),
  }))
  app.post<{ Body: { openid: string; blocked: boolean } }>(
    '/admin/wechat-users',
    { schema: { body: blockBody } },
    async ({ body }, reply) => {
      if (body.blocked) wechat.blocked.add(body.openid)
      else wechat.blocked.delete(body.openid)
      return reply.code(204).send()
    },
  )
  app.delete('/admin/wechat-token', async (_request, reply) => {
    wechat.tokens.revoke()
    return reply.code(204).send()
  })
  app.get('/admin/calls', async () => ({ calls: calls.list() }))
}
