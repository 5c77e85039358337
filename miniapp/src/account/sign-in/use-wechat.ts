import { useMutation } from '@tanstack/react-query'
import { call } from '../../platform/api.ts'
import { loginCode } from '../../platform/login.ts'
import type { Pages } from '../../platform/pages.ts'
import { asProblem, type Problem } from '../../platform/problem.ts'
import { enter } from '../enter.ts'

async function enterByWechat(entrance: Pages['sign-in']): Promise<void> {
  const code = await loginCode().catch((error) => {
    throw asProblem(error)
  })
  if (code !== undefined) await enter(await call('POST /sign-ins/wechat', { body: { code } }), entrance)
}

/** One press: the code of wx.login, our tokens, back. */
export const useWechat = (entrance: Pages['sign-in']) => useMutation<void, Problem>({ mutationFn: () => enterByWechat(entrance) })
