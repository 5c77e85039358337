import { QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { type Answered, call, type Key, type Sent } from './api.ts'
import type { Problem } from './problem.ts'
import { useShown } from './shown.ts'
import { onSignInChange } from './sign-in.ts'

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', refetchOnWindowFocus: false, refetchOnReconnect: false, retry: false, staleTime: 5_000 },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}

export const queryClient = createQueryClient()
onSignInChange(() => void queryClient.resetQueries())

export type ReadKey = Extract<Key, `GET ${string}`>
type Options<T> = {
  off?: boolean
  /** How long to wait before the next question, as the server said; null: no more. */
  pollSeconds?: (answer: T) => number | null
  /** Shown until the first answer, e.g. what the phone kept from last time. */
  kept?: T | undefined
}

/** Runs when the page is shown again, not the first time. */
function useShownAgain(listener: () => void): void {
  const first = useRef(true)
  useDidShow(() => {
    if (!first.current) listener()
    first.current = false
  })
}

/** Reads an endpoint, again whenever the page is shown, and at the pace the server sets while it is open. */
export function useRead<K extends ReadKey>(
  key: K,
  sent: Sent<K>,
  options: Options<Answered<K>> = {},
): UseQueryResult<Answered<K>, Problem> {
  const { off, pollSeconds, kept } = options
  const shown = useShown()
  const [jitter] = useState(() => 0.85 + Math.random() * 0.3)
  const ask = call as unknown as (key: K, sent: Sent<K>) => Promise<Answered<K>>
  const result = useQuery<Answered<K>, Problem>({
    queryKey: [key, sent],
    queryFn: () => ask(key, sent),
    enabled: !off,
    ...(kept === undefined ? {} : { placeholderData: kept as never }),
    refetchInterval: ({ state }) => {
      const seconds = shown && state.data !== undefined ? pollSeconds?.(state.data) : undefined
      return seconds ? seconds * 1000 * jitter : false
    },
  })
  useShownAgain(() => {
    if (!off) void result.refetch()
  })
  return result
}
