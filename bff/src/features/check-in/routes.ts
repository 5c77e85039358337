import { staffDesk } from '@huifuwu/contract'
import type { FastifyInstance } from 'fastify'
import { bind } from '../../platform/bind.ts'
import type { House } from '../../platform/house.ts'
import { requirePermission } from '../staff/index.ts'
import { checkIn } from './check-in.ts'
import { showToday } from './today.ts'

const part = {
  'POST /staff/check-ins': staffDesk['POST /staff/check-ins'],
  'GET /staff/venues/:venueId/today': staffDesk['GET /staff/venues/:venueId/today'],
}

export function checkInRoutes(app: FastifyInstance, house: House): void {
  bind(app, part, {
    // Without an area: any desk of the hall reads every code of the hall, since people ask at the one they see first.
    'POST /staff/check-ins': async ({ body }, { actor }) => {
      await requirePermission(house, actor, { venueId: body.venueId, permission: 'check-in' })
      return { status: 200, body: await checkIn(house, { ...body, staffId: actor.staffId }) }
    },
    'GET /staff/venues/:venueId/today': async ({ params: { venueId } }, { actor }) => {
      await requirePermission(house, actor, { venueId, permission: 'check-in' })
      return { status: 200, body: await showToday(house, venueId) }
    },
  })
}
