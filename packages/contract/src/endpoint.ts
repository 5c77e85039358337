import type { Static, TSchema } from 'typebox'

/** Who may call: `anyone` needs no token; the two others need an access token of that audience. */
export type Audience = 'anyone' | 'resident' | 'staff'

export type Part = 'params' | 'query' | 'headers' | 'body'
export type Endpoint = { audience: Audience; summary: string; reply: { [status: number]: TSchema } } & { [K in Part]?: TSchema }
export type Contract = { [key: `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`]: Endpoint }

type Of<S> = S extends TSchema ? Static<S> : undefined
type Statuses<E extends Endpoint> = keyof E['reply'] & number

/** What a function of the BFF receives: only the parts that the endpoint names. */
export type Asked<E extends Endpoint> = { [K in Part as E[K] extends TSchema ? K : never]: Of<E[K]> }
/** What it answers: a status with the body of that status. Refusals are thrown as problems, so only successes stand here. */
export type Answer<E extends Endpoint> = { [S in Statuses<E>]: { status: S; body: Of<E['reply'][S]> } }[Statuses<E>]
/** What a caller reads from a successful reply. */
export type Received<E extends Endpoint> = Answer<E>['body']
