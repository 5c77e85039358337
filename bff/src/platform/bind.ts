import type { Answer, Asked, Audience, Endpoint } from '@huifuwu/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods, RouteShorthandOptions } from 'fastify'
import type { Actor, Actors, Authenticate } from './auth.ts'

/** Who asks; `request` and `reply` are for cookies and headers, in routes.ts only. */
type Caller<A extends Audience> = { actor: Actors[A]; request: FastifyRequest; reply: FastifyReply }
/** What every route passes before its function: who is it, and does it write too often. */
export type Gate = {
  authenticate: Authenticate
  countWrite: (identity: string) => void
  /** Routes without a token count by address; halls and mobile networks share addresses, so the limit is wide. */
  createAddressLimit: (name: string) => (address: string) => void
}

type Part = Record<string, Endpoint>
export type Functions<C extends Part> = { [K in keyof C]: (asked: Asked<C[K]>, caller: Caller<C[K]['audience']>) => Promise<Answer<C[K]>> }

type Plain = string | number | boolean | null | undefined
type Keys<T> = T extends unknown ? keyof T : never
type At<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never
/** Never where `Got` carries a key, at any depth, that `Want` does not name. */
type Exact<Want, Got> = [Got] extends [Plain]
  ? Got
  : Got extends readonly (infer G)[]
    ? Extract<Want, readonly unknown[]> extends readonly (infer W)[]
      ? Exact<W, G>[]
      : never
    : { [K in keyof Got]: K extends Keys<Want> ? Exact<At<Want, K>, Got[K]> : never }
type Answering<E extends Endpoint, F> = F extends (...asked: never[]) => Promise<infer R>
  ? (...asked: never[]) => Promise<Exact<Answer<E>, R>>
  : F
type NoExtra<C extends Part, F> = { [K in keyof F]: K extends keyof C ? Answering<C[K], F[K]> : never }

type Run = (
  asked: unknown,
  caller: { actor: Actor | undefined; request: FastifyRequest; reply: FastifyReply },
) => Promise<{ status: number; body: unknown }>

const identity = (actor: Actor) => ('accountId' in actor ? actor.accountId : actor.staffId)

function guard(name: string, { audience }: Endpoint, gate: Gate): RouteShorthandOptions {
  if (audience === 'anyone') {
    const countAddress = gate.createAddressLimit(name)
    return {
      onRequest: (request, _reply, done) => {
        countAddress(request.ip)
        done()
      },
    }
  }
  const isWrite = !name.startsWith('GET ')
  return {
    onRequest: (request, _reply, done) => {
      const actor = gate.authenticate(audience, request)
      if (isWrite) gate.countWrite(identity(actor))
      request.setDecorator('actor', actor)
      done()
    },
  }
}

function toSchema({ summary, params, query, headers, body, reply }: Endpoint) {
  return {
    summary,
    response: reply,
    ...(params && { params }),
    ...(query && { querystring: query }),
    ...(headers && { headers }),
    ...(body && { body }),
  }
}

/** Ties one part of the contract to its functions: one route an endpoint, guarded by its audience, answered through its schema. */
export function bind<C extends Part, F extends Functions<C>>(app: FastifyInstance, part: C, functions: F & NoExtra<C, F>): void {
  const gate = app.getDecorator<Gate>('gate')
  for (const [name, endpoint] of Object.entries<Endpoint>(part)) {
    const [method, url] = name.split(' ') as [HTTPMethods, string]
    const run = functions[name] as unknown as Run
    app.route({
      ...guard(name, endpoint, gate),
      method,
      url,
      schema: toSchema(endpoint),
      handler: async (request, reply) => {
        const { params, query, headers, body } = request
        const actor = request.getDecorator<Actor | undefined>('actor')
        const answer = await run({ params, query, headers, body }, { actor, request, reply })
        // A status without a schema would leave as it is, with every field it has.
        if (!(answer.status in endpoint.reply)) throw new Error(`${name} answered ${answer.status}, which its contract does not name`)
        return reply.code(answer.status).send(answer.status === 204 ? undefined : answer.body)
      },
    })
  }
}
