import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../platform/api.ts'
import { restartAtAddress } from '../../platform/navigate.ts'
import { addressOf } from '../../platform/page-address.ts'
import type { Pages } from '../../platform/pages.ts'
import type { Problem } from '../../platform/problem.ts'
import { isH5 } from '../../platform/settings.ts'
import { signIn } from '../../platform/sign-in.ts'
import { normaliseTotp } from './view.ts'

type Told = Pages['staff-totp']

async function enter({ challenge, goOn = addressOf('staff-hall') }: Told, totp: string): Promise<void> {
  signIn('staff', await call('POST /staff/sign-ins/totp', { body: { challenge, totp, carrier: isH5 ? 'cookie' : 'body' } }))
  restartAtAddress(goOn)
}

export function useTotp(told: Told) {
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const totp = normaliseTotp(typed)
  const { mutate, isPending, error } = useMutation<void, Problem>({
    mutationFn: () => enter(told, totp),
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
