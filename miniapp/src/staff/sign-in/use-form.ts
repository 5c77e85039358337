import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../platform/api.ts'
import { open } from '../../platform/navigate.ts'
import type { Problem } from '../../platform/problem.ts'

type Given = { userName: string; password: string }

/** The first factor; what comes back is only good for the second. */
async function askChallenge(given: Given, goOn: string | undefined): Promise<void> {
  const { challenge } = await call('POST /staff/sign-ins', { body: given })
  open('staff-totp', { challenge, goOn })
}

const missing = (tried: boolean, text: string, words: string): string | undefined => (tried && text === '' ? words : undefined)

export function useForm(known: string, goOn: string | undefined) {
  const [userName, setUserName] = useState(known)
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error, reset } = useMutation<void, Problem, Given>({
    mutationFn: (given) => askChallenge(given, goOn),
    // Coming back to this page, nobody has tried anything yet.
    onSuccess: () => {
      setTried(false)
      setPassword('')
    },
  })
  const name = userName.trim()
  const send = () => {
    setTried(true)
    if (name !== '' && password !== '' && !isPending) mutate({ userName: name, password })
  }
  const clear = (next: string) => {
    setTried(false)
    setPassword('')
    setUserName(next)
    reset()
  }
  return {
    userName,
    password,
    isPending,
    error,
    tellName: missing(tried, name, '还没写。大厅发给您的账号'),
    tellPassword: missing(tried && !isPending && error === null, password, '还没写密码'),
    setUserName,
    setPassword,
    send,
    clear,
  }
}
export type SignInForm = ReturnType<typeof useForm>
