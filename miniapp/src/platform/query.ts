import { QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { type Answered, call, type Key, type Sent } from './api.ts'
import { isKept, keepAnswer, keptAnswer } from './kept-answers.ts'
import { type Problem, toProblem } from './problem.ts'
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
  /** Never what the phone kept from before. */
  anew?: boolean
  /** How long to wait before the next question, as the server said; null: no more. */
  pollSeconds?: (answer: T) => number | null
}

/** Runs when the page is shown again, not the first time. */
function useShownAgain(listener: () => void): void {
  const first = useRef(true)
  useDidShow(() => {
    if (!first.current) listener()
    first.current = false
  })
}

const patienceMs = 1000
const oldMs = 60_000

/** What is shown is old and nothing new comes for a moment: that is said, as when nothing comes at all. */
function useLate(waiting: boolean): Problem | undefined {
  const [late, setLate] = useState<Problem>()
  useEffect(() => {
    if (!waiting) return setLate(undefined)
    const timer = setTimeout(() => setLate(toProblem('slow')), patienceMs)
    return () => clearTimeout(timer)
  }, [waiting])
  return waiting ? late : undefined
}

/** What everybody may see stays on the phone, for a time without a network. */
async function askAndKeep<K extends ReadKey>(key: K, sent: Sent<K>): Promise<Answered<K>> {
  const ask = call as unknown as (key: K, sent: Sent<K>) => Promise<Answered<K>>
  const answer = await ask(key, sent)
  keepAnswer(key, sent, answer)
  return answer
}

/** Asks while the page that wants it is still on its way. */
export const readAhead = <K extends ReadKey>(key: K, sent: Sent<K>): void =>
  void queryClient.prefetchQuery({ queryKey: [key, sent], queryFn: () => askAndKeep(key, sent) })

const isOld = ({ data, dataUpdatedAt }: { data: unknown; dataUpdatedAt: number }): boolean =>
  data !== undefined && Date.now() - dataUpdatedAt > oldMs

/** Reads an endpoint, again whenever the page is shown, and at the pace the server sets while it is open. */
export function useRead<K extends ReadKey>(
  key: K,
  sent: Sent<K>,
  options: Options<Answered<K>> = {},
): UseQueryResult<Answered<K>, Problem> {
  const { off, anew, pollSeconds } = options
  const shown = useShown()
  const [jitter] = useState(() => 0.85 + Math.random() * 0.3)
  const result = useQuery<Answered<K>, Problem>({
    queryKey: [key, sent],
    queryFn: () => askAndKeep(key, sent),
    enabled: !off,
    // From before the app was opened: asked for again in any case.
    ...(anew ? {} : { initialData: () => keptAnswer(key, sent) as never, initialDataUpdatedAt: 0 }),
    refetchInterval: ({ state }) => {
      const seconds = shown && state.data !== undefined ? pollSeconds?.(state.data) : undefined
      return seconds ? seconds * 1000 * jitter : false
    },
  })
  useShownAgain(() => {
    if (!off) void result.refetch()
  })
  const late = useLate(isKept(key) && result.isFetching && isOld(result))
  return late && !result.error ? ({ ...result, error: late } as never) : result
}
