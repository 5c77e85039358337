import { signIn } from '@huifuwu/contract'
import type { FastifyInstance } from 'fastify'
import { bind } from '../../platform/bind.ts'
import type { House } from '../../platform/house.ts'
import { closeDevice } from '../../platform/refresh.ts'
import { carry, clearRefreshCookie, refreshHere } from '../../platform/refresh-cookie.ts'
import { createWechat } from '../../upstream/wechat/index.ts'
import { enterAsDemo, listDemoPeople } from './demo.ts'
import { enterByWechat } from './enter-by-wechat.ts'

const audience = 'resident'

export function routes(app: FastifyInstance, house: House): void {
  const wechat = createWechat(house.config.upstreams.wechat, house.clock)
  bind(app, signIn, {
    'POST /sign-ins/wechat': async ({ body }, { reply }) => {
      const given = await enterByWechat(house, wechat, body.code)
      return { status: 201, body: carry(reply, given, { audience, carrier: 'body' }) }
    },
    'GET /sign-ins/demo': async () => ({ status: 200, body: await listDemoPeople(house) }),
    'POST /sign-ins/demo': async ({ body }, { reply }) => {
      const given = await enterAsDemo(house, body.accountId)
      return { status: 201, body: carry(reply, given, { audience, carrier: 'cookie' }) }
    },
    'POST /sign-ins/refresh': async ({ body }, caller) => ({
      status: 201,
      body: await refreshHere(house, audience, { ...caller, ...body }),
    }),
    'DELETE /sign-ins/current': async (_, { actor, reply }) => {
      await closeDevice(house, actor.familyId)
      clearRefreshCookie(reply, audience)
      return { status: 204, body: null }
    },
  })
}
