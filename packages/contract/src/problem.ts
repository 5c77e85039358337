import { type Static, Type as T } from 'typebox'

/** Problem code -> HTTP status: the only place where the two meet. */
export const problemStatus = {
  // protocol
  'invalid-request': 400,
  'body-not-json': 400,
  'body-missing': 400,
  'body-too-large': 413,
  'media-type': 415,
  'no-route': 404,
  'too-many-requests': 429,
  busy: 503,
  /** More wait than can be served soon; nothing was written. */
  'queue-full': 429,
  /** The database is away and nothing was written. */
  paused: 503,
  /** The database fell silent in the middle: it may be done, and the same request under the same key finds out. */
  'outcome-unknown': 503,
  /** Announced: nothing is written, and it says from when until when. */
  maintenance: 503,
  unexpected: 500,
  // signing in
  'token-missing': 401,
  'token-expired': 401,
  'refresh-refused': 401,
  'wechat-code-invalid': 400,
  'wechat-code-used': 409,
  'wechat-too-often': 429,
  'wechat-blocked': 403,
  'wechat-busy': 503,
  'demo-off': 404,
  'account-not-found': 404,
  'consent-needed': 403,
  'consent-outdated': 409,
  // real name
  'name-invalid': 400,
  'id-number-invalid': 400,
  'id-type-not-supported': 400,
  'phone-invalid': 400,
  'phone-code-expired': 400,
  'real-name-needed': 403,
  'real-name-mismatch': 409,
  'real-name-unknown': 409,
  'real-name-attempts-spent': 429,
  'real-name-done': 409,
  'person-bound-elsewhere': 409,
  // upstreams
  'upstream-down': 502,
  'upstream-slow': 504,
  // catalogue
  'matter-not-found': 404,
  'venue-not-found': 404,
  'matter-not-offered': 404,
  // booking
  'session-not-found': 404,
  'session-closed': 409,
  'sold-out': 409,
  'duplicate-appointment': 409,
  'day-limit-reached': 409,
  'key-reused': 409,
  'appointment-not-found': 404,
  'cancel-too-late': 409,
  'appointment-not-cancellable': 409,
  // staff
  'staff-sign-in-wrong': 401,
  'staff-totp-wrong': 401,
  'staff-challenge-expired': 401,
  'staff-locked': 429,
  'not-permitted': 403,
  'number-invalid': 400,
  'ticket-not-found': 404,
  'ticket-ended': 409,
} as const

export type ProblemCode = keyof typeof problemStatus

const codes = Object.keys(problemStatus) as ProblemCode[]

/** Body of every refusal, `application/problem+json`. `facts` holds what the sentence on the phone needs (instants, counts, ids). */
export const ProblemBody = T.Object({
  code: T.Unsafe<ProblemCode>(T.String({ enum: codes })),
  title: T.String(),
  requestId: T.String(),
  fields: T.Optional(T.Array(T.Object({ at: T.String(), rule: T.String() }))),
  facts: T.Optional(T.Record(T.String(), T.Union([T.String(), T.Number(), T.Boolean()]))),
})
export type ProblemBody = Static<typeof ProblemBody>
export type Facts = NonNullable<ProblemBody['facts']>
