import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Now } from '../clock.ts'
import { createNonces } from './nonces.ts'
import { createRegister, type Person } from './register.ts'
import { type Client, refuseSignature } from './signature.ts'
import { refusal, statusOf, type VerifyBody } from './wire.ts'

const words = { 1: '一致', 2: '不一致', 3: '库中无此号' } as const

const isComplete = (body: VerifyBody | undefined): body is Required<VerifyBody> =>
  [body?.xm, body?.gmsfhm, body?.sjhm].every((word) => typeof word === 'string' && word !== '')

export function speakGateway(app: FastifyInstance, { client, people, now }: { client: Client; people: readonly Person[]; now: Now }): void {
  const nonces = createNonces(now)
  const register = createRegister(people)

  app.addHook('onRequest', async ({ headers }, reply) => {
    const wrong = refuseSignature(headers, client, { now, nonces })
    if (wrong) return reply.code(statusOf(wrong)).send(refusal(wrong))
  })
  app.setErrorHandler(async (_error, _request, reply) => reply.code(400).send(refusal(400000400)))

  app.post<{ Body: VerifyBody | undefined }>('/ebus/population/verify', async ({ body }, reply) => {
    if (!isComplete(body)) return reply.code(400).send(refusal(400000400))
    const bdjg = register.compare(body)
    return { errcode: 0, errmsg: 'ok', data: { lsh: randomUUID(), bdjg, bdjgms: words[bdjg], bdsj: new Date(now()).toISOString() } }
  })
  app.all('/ebus/*', async (_request, reply) => reply.code(404).send(refusal(400000404)))
}
