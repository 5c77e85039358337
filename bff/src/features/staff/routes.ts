import { staffDesk, staffSignIn } from '@huifuwu/contract'
import type { FastifyInstance } from 'fastify'
import { bind } from '../../platform/bind.ts'
import type { House } from '../../platform/house.ts'
import { closeDevice } from '../../platform/refresh.ts'
import { carry, clearRefreshCookie, refreshHere } from '../../platform/refresh-cookie.ts'
import { shareOf } from '../../platform/share.ts'
import { showStaffMe } from './show-me.ts'
import { createAdmission } from './sign-in/admission.ts'
import { checkPassword } from './sign-in/check-password.ts'
import { checkTotp } from './sign-in/check-totp.ts'
import { createStrangers } from './sign-in/stranger.ts'

const audience = 'staff'
const onDuty = { 'GET /staff/me': staffDesk['GET /staff/me'] }

export function routes(app: FastifyInstance, house: House): void {
  const strangers = createStrangers({ clock: house.clock, share: shareOf(house, 'strangers') })
  const admit = createAdmission(house)
  bind(app, staffSignIn, {
    'POST /staff/sign-ins': async ({ body }, { request }) => ({
      status: 200,
      body: await admit(request.ip, () => checkPassword(house, strangers, body)),
    }),
    'POST /staff/sign-ins/totp': async ({ body }, { reply }) => {
      const given = await checkTotp(house, body)
      return { status: 201, body: carry(reply, given, { audience, carrier: body.carrier }) }
    },
    'POST /staff/sign-ins/refresh': async ({ body }, caller) => ({
      status: 201,
      body: await refreshHere(house, audience, { ...caller, ...body }),
    }),
    'DELETE /staff/sign-ins/current': async (_, { actor, reply }) => {
      await closeDevice(house, actor.familyId)
      clearRefreshCookie(reply, audience)
      return { status: 204, body: null }
    },
  })
  bind(app, onDuty, { 'GET /staff/me': async (_, { actor }) => ({ status: 200, body: await showStaffMe(house, actor) }) })
}
