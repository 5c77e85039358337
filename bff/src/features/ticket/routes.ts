import { staffDesk } from '@huifuwu/contract'
import type { FastifyInstance } from 'fastify'
import { bind } from '../../platform/bind.ts'
import type { House } from '../../platform/house.ts'
import { requirePermission } from '../staff/index.ts'
import { endOne, findAreaOf } from './end.ts'
import { listTickets } from './list.ts'

const part = {
  'GET /staff/venues/:venueId/tickets': staffDesk['GET /staff/venues/:venueId/tickets'],
  'POST /staff/venues/:venueId/tickets/:ticketId/outcome': staffDesk['POST /staff/venues/:venueId/tickets/:ticketId/outcome'],
}

export function ticketRoutes(app: FastifyInstance, house: House): void {
  bind(app, part, {
    'GET /staff/venues/:venueId/tickets': async ({ params: { venueId }, query: { areaId } }, { actor }) => {
      await requirePermission(house, actor, { venueId, areaId, permission: 'serve' })
      return { status: 200, body: await listTickets(house, { venueId, areaId }) }
    },
    'POST /staff/venues/:venueId/tickets/:ticketId/outcome': async ({ params, headers, body: { outcome } }, { actor }) => {
      const areaId = await findAreaOf(house, params)
      await requirePermission(house, actor, { venueId: params.venueId, areaId, permission: 'serve' })
      const repeatKey = headers['idempotency-key']
      return { status: 200, body: await endOne(house, { ...params, outcome, staffId: actor.staffId, repeatKey }) }
    },
  })
}
