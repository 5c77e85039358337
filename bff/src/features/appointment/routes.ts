import { appointment } from '@huifuwu/contract'
import type { FastifyInstance } from 'fastify'
import { bind } from '../../platform/bind.ts'
import type { House } from '../../platform/house.ts'
import { bookAppointment } from './book.ts'
import { cancelAppointment } from './cancel.ts'
import { getAppointment } from './find.ts'
import { listAppointments } from './list.ts'

const ok = <Body>(body: Body) => ({ status: 200 as const, body })

export function appointmentRoutes(app: FastifyInstance, house: House): void {
  bind(app, appointment, {
    'POST /appointments': async ({ headers, body }, { actor: { accountId } }) => ({
      status: 201,
      body: await bookAppointment(house, {
        accountId,
        wish: body,
        repeatKey: headers['idempotency-key'].toLowerCase(),
        attempt: headers.attempt ?? 1,
      }),
    }),
    'GET /appointments': async ({ query: { when, before } }, { actor: { accountId } }) =>
      ok(await listAppointments(house, { accountId, when, before })),
    'GET /appointments/:appointmentId': async ({ params: { appointmentId } }, { actor: { accountId } }) =>
      ok(await getAppointment(house, { accountId, appointmentId })),
    'POST /appointments/:appointmentId/cancellation': async ({ params: { appointmentId } }, { actor: { accountId } }) =>
      ok(await cancelAppointment(house, { accountId, appointmentId })),
  })
}
