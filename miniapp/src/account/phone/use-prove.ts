import type { Me } from '@huifuwu/contract'
import { normaliseIdNumber, normaliseName } from '@huifuwu/domain'
import { useMutation } from '@tanstack/react-query'
import { noteMe } from '../../field/note-me.ts'
import { call, type Sent } from '../../platform/api.ts'
import { goBackTo, returnTo } from '../../platform/navigate.ts'
import { addressOf } from '../../platform/page-address.ts'
import type { AnyCode, Problem } from '../../platform/problem.ts'
import { queryClient } from '../../platform/query.ts'
import { newRepeatKey } from '../../platform/repeat-key.ts'
import { say } from '../../platform/say.ts'
import { changeClaim, forgetClaim, readClaim } from '../claim.ts'

export type Phone = Sent<'POST /me/real-name'>['body']['phone']

/** Said on the page where name and number were typed. */
const ofTheClaim: readonly AnyCode[] = [
  'name-invalid',
  'id-number-invalid',
  'id-type-not-supported',
  'real-name-mismatch',
  'real-name-unknown',
  'real-name-attempts-spent',
  'person-bound-elsewhere',
]

/** Not kept on the phone: it holds the number of a person's card, and the server takes the same claim twice for one. */
function prove(phone: Phone): Promise<Me> {
  const { name, idNumber } = readClaim()
  return call('POST /me/real-name', {
    headers: { 'idempotency-key': newRepeatKey() },
    body: { name: normaliseName(name), idType: 'resident-id', idNumber: normaliseIdNumber(idNumber), phone },
  })
}

export function useProve(goOn: string = addressOf('me')) {
  return useMutation<Me, Problem, Phone>({
    mutationFn: prove,
    onSuccess: async (me) => {
      await noteMe(me)
      forgetClaim()
      say('认好了')
      returnTo(goOn)
    },
    onError: (problem) => {
      void queryClient.invalidateQueries({ queryKey: ['GET /me'] })
      if (!ofTheClaim.includes(problem.code)) return
      changeClaim({ problem })
      goBackTo('real-name', { goOn })
    },
  })
}
