import type { Me } from '@huifuwu/contract'
import { queryClient } from '../platform/query.ts'

/** What the server answered to a change of the person: a question still on its way was asked before it and would undo it. */
export async function noteMe(me: Me): Promise<void> {
  await queryClient.cancelQueries({ queryKey: ['GET /me'] })
  queryClient.setQueryData(['GET /me', {}], me)
}
