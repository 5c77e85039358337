import { type Static, Type as T } from 'typebox'
import type { Contract } from './endpoint.ts'
import { AccountId, closed, instant, orNull, RepeatHeaders, text, words } from './shape.ts'

export const RealName = T.Object({
  name: T.String(),
  maskedName: T.String(),
  maskedIdNumber: T.String(),
  maskedPhone: T.String(),
  sex: words(['female', 'male']),
})
export type RealName = Static<typeof RealName>

export const Consent = T.Object({ version: T.String(), agreed: T.Boolean(), at: instant, current: T.Boolean() })

export const Me = T.Object({
  accountId: AccountId,
  realName: orNull(RealName),
  /** null = never asked. `current` is false when the text has changed since. */
  privacyConsent: orNull(Consent),
  realNameAttemptsLeft: T.Integer(),
})
export type Me = Static<typeof Me>

const phone = T.Union([
  closed({ kind: T.Literal('wechat'), code: text({ minLength: 1, maxLength: 128 }) }),
  closed({ kind: T.Literal('demo'), mobile: text({ maxLength: 30 }) }),
])

export const me = {
  'GET /privacy-text': {
    audience: 'anyone',
    summary: 'The privacy text in force',
    reply: {
      200: T.Object({
        version: T.String(),
        effectiveOn: T.String(),
        sections: T.Array(T.Object({ heading: T.String(), paragraphs: T.Array(T.String()) })),
      }),
    },
  },
  'GET /me': { audience: 'resident', summary: 'The account and whose it is', reply: { 200: Me } },
  'POST /me/consents': {
    audience: 'resident',
    summary: 'Agree to the privacy text, or refuse it',
    headers: RepeatHeaders,
    body: closed({ version: text({ maxLength: 40 }), agreed: T.Boolean(), channel: words(['weapp', 'h5']) }),
    reply: { 201: Me },
  },
  'POST /me/real-name': {
    audience: 'resident',
    summary: 'Prove who the account belongs to, once',
    headers: RepeatHeaders,
    body: closed({ name: text({ maxLength: 60 }), idType: words(['resident-id']), idNumber: text({ maxLength: 60 }), phone }),
    reply: { 201: Me },
  },
} as const satisfies Contract
