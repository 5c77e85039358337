import { expect, test } from 'vitest'
import { createAuthenticator } from './auth.ts'

const revoked = new Set<string>()
const read = (audience: string, token: string) => (token === `${audience}-token` ? { subjectId: 'lin', familyId: 'phone' } : undefined)
const authenticate = createAuthenticator({ read }, (id) => revoked.has(id))
const bearing = (authorization?: string) => ({ headers: { authorization } })

test('a bearer token becomes the actor of its audience', () => {
  expect(authenticate('resident', bearing('Bearer resident-token'))).toEqual({ accountId: 'lin', familyId: 'phone' })
  expect(authenticate('staff', bearing('bearer staff-token'))).toEqual({ staffId: 'lin', familyId: 'phone' })
})

test('without a bearer token one is asked for', () => {
  for (const header of [undefined, '', 'Bearer', 'Basic bGlu', 'Bearer a b'])
    expect(() => authenticate('resident', bearing(header))).toThrow('token-missing')
})

test('a token that does not open is over', () => {
  expect(() => authenticate('staff', bearing('Bearer resident-token'))).toThrow('token-expired')
})

test.each(['phone', 'lin'])('a revoked %s stops at the next request', (id) => {
  const ask = () => authenticate('resident', bearing('Bearer resident-token'))
  expect(ask()).toBeDefined()
  revoked.add(id)
  expect(ask).toThrow('token-expired')
  revoked.clear()
})
