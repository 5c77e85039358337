import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../platform/api.ts'
import { restartAt } from '../../platform/navigate.ts'
import type { Problem } from '../../platform/problem.ts'
import { isH5 } from '../../platform/settings.ts'
import { signIn } from '../../platform/sign-in.ts'
import { normaliseTotp } from './view.ts'

async function enter(challenge: string, totp: string): Promise<void> {
  signIn('staff', await call('POST /staff/sign-ins/totp', { body: { challenge, totp, carrier: isH5 ? 'cookie' : 'body' } }))
  restartAt('staff-hall')
}

export function useTotp(challenge: string) {
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const totp = normaliseTotp(typed)
  const { mutate, isPending, error } = useMutation<void, Problem>({
    mutationFn: () => enter(challenge, totp),
    onError: () => {
      setTried(false)
      setTyped('')
    },
  })
  const send = () => {
    setTried(true)
    if (totp.length === 6 && !isPending) mutate()
  }
  return { typed, setTyped, tell: tried && totp.length !== 6 ? `一共 6 位数，现在是 ${totp.length} 位` : undefined, isPending, error, send }
}
