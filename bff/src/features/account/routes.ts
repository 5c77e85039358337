import { me } from '@huifuwu/contract'
import type { FastifyInstance } from 'fastify'
import { bind } from '../../platform/bind.ts'
import type { House } from '../../platform/house.ts'
import { watch } from '../../platform/watch.ts'
import { createIdentity } from '../../upstream/identity/index.ts'
import { createWechat } from '../../upstream/wechat/index.ts'
import { answerConsent } from './answer-consent.ts'
import { privacyText } from './privacy-text.ts'
import { proveRealName } from './real-name/prove.ts'
import { showMe } from './show-me.ts'
import { createRefusalLook } from './watch-refusals.ts'

export function routes(app: FastifyInstance, house: House): void {
  const { identity, wechat } = house.config.upstreams
  const upstreams = { identity: createIdentity(identity, house.clock), wechat: createWechat(wechat, house.clock) }
  watch(app, {
    everyMs: 300,
    ask: createRefusalLook(house),
    failed: (err) => house.log.warn({ err }, 'refusals not read'),
  })
  bind(app, me, {
    'GET /privacy-text': async () => ({ status: 200, body: privacyText }),
    'GET /me': async (_, { actor }) => ({ status: 200, body: await showMe(house, actor.accountId) }),
    'POST /me/consents': async (asked, { actor }) => ({ status: 201, body: await answerConsent(house, actor.accountId, asked) }),
    'POST /me/real-name': async (asked, { actor }) => ({
      status: 201,
      body: await proveRealName(house, upstreams, { ...asked, accountId: actor.accountId }),
    }),
  })
}
