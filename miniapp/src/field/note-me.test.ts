import type { Me } from '@huifuwu/contract'
import { expect, test } from 'vitest'
import { queryClient } from '../platform/query.ts'
import { noteMe } from './note-me.ts'

const me = (agreed: boolean) => ({ accountId: 'a', privacyConsent: agreed ? { agreed } : null }) as unknown as Me

test('an answer that was on its way before the consent does not take it back', async () => {
  const queryKey = ['GET /me', {}]
  let answerLate: (old: Me) => void = () => undefined
  const asking = queryClient
    .fetchQuery({ queryKey, queryFn: () => new Promise<Me>((resolve) => (answerLate = resolve)) })
    .catch(() => undefined)
  await noteMe(me(true))
  answerLate(me(false))
  await asking
  expect(queryClient.getQueryData(queryKey)).toEqual(me(true))
})
