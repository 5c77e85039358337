import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Problem } from '../platform/problem.ts'
import { Trouble } from '../ui/trouble.tsx'
import { Strip } from '../ui/void.tsx'
import { useTelling } from './use-telling.ts'

type Result<T> = Pick<UseQueryResult<T, Problem>, 'data' | 'error' | 'refetch'>
type Props<T> = { of: Result<T>; bones: ReactNode; children: (answer: T) => ReactNode }

/** What the server said; its shape until then; why not, and what now. Old words stay when a later question fails. */
export function Answer<T>({ of: { data, error, refetch }, bones, children }: Props<T>) {
  if (data !== undefined) return <>{children(data)}</>
  return <>{error ? <Trouble problem={error} onRetry={() => void refetch()} /> : bones}</>
}

type OldProps = { problem: Problem | null | undefined; readAt: Date | undefined; words?: string }

/** Between header and body, when what stands below is older than now. */
export function OldStrip({ problem, readAt, words }: OldProps) {
  const { time } = useTelling()
  if (!problem || !readAt) return null
  const what = problem.code === 'offline' ? '没有网络' : '现在连不上'
  return <Strip>{`${what}，${words ?? `下面是 ${time(readAt)} 的情况`}`}</Strip>
}
