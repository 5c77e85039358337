import { type Static, Type as T, type TProperties, type TSchema } from 'typebox'

declare const brand: unique symbol
/** A string that stands for one kind of thing, so that a session id cannot be passed for an appointment id. */
export type Id<Name extends string> = string & { readonly [brand]: Name }

const uuid = <Name extends string>(_name: Name) => T.Unsafe<Id<Name>>(T.String({ format: 'uuid' }))
/** Short opaque id of the catalogue, readable by people. */
export const slug = <Name extends string>(_name: Name) => T.Unsafe<Id<Name>>(T.String({ pattern: '^[a-z0-9][a-z0-9-]{0,39}$' }))

export const instant = T.String({ format: 'date-time', description: 'instant, ISO 8601 UTC' })
export const localDate = T.String({ format: 'date', description: 'calendar date in Asia/Shanghai' })
/** What people type: everything a database can keep, so no NUL and no half of a surrogate pair. */
export const text = (length: { minLength?: number; maxLength: number }) => T.String({ ...length, pattern: '^[^\\u0000\\ud800-\\udfff]*$' })
export const count = T.Integer({ minimum: 0 })
export const minutes = T.Integer({ minimum: 0, description: 'minutes' })
export const words = <const W extends readonly string[]>(list: W) => T.Unsafe<W[number]>(T.String({ enum: [...list] }))
/** A list of types and no union: the branches of a union are tried with a validator at every reply, which costs a hot route half its speed. */
export function orNull<S extends TSchema>(schema: S) {
  const { type, enum: list, ...rest } = schema as { type?: string; enum?: unknown[] }
  return T.Unsafe<Static<S> | null>({ ...rest, type: [type, 'null'], ...(list && { enum: [...list, null] }) })
}

/** Bodies are closed: an unknown field is a mistake of the caller. Replies stay open and lose what they do not name. */
export const closed = <P extends TProperties>(properties: P) => T.Object(properties, { additionalProperties: false })

/** Every write that a person can repeat: the same key is the same wish; `attempt` counts from 1. */
export const RepeatHeaders = T.Object({
  'idempotency-key': T.String({ format: 'uuid' }),
  attempt: T.Optional(T.Integer({ minimum: 1, maximum: 100 })),
})

export const VenueId = slug('venue')
export const AreaId = slug('area')
export const MatterId = slug('matter')
export const OfferingId = slug('offering')
export const SessionId = uuid('session')
export const AppointmentId = uuid('appointment')
export const TicketId = uuid('ticket')
export const AccountId = uuid('account')
export const StaffId = uuid('staff')
