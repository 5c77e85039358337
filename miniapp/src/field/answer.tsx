import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { AnyCode, Problem } from '../platform/problem.ts'
import { Trouble } from '../ui/trouble.tsx'
import { Strip } from '../ui/void.tsx'
import { useTelling } from './use-telling.ts'

type Result<T> = Pick<UseQueryResult<T, Problem>, 'data' | 'error' | 'refetch'>
type Props<T> = { of: Result<T>; head?: ReactNode; bones: ReactNode; children: (answer: T) => ReactNode }

/** What the server said; its shape until then; why not, and what now, in place of the head too. Old words stay when a later question fails. */
export function Answer<T>({ of: { data, error, refetch }, head, bones, children }: Props<T>) {
  if (error && data === undefined) return <Trouble problem={error} onRetry={() => void refetch()} />
  return (
    <>
      {head}
      {data === undefined ? bones : children(data)}
    </>
  )
}

const ended = '要重新登录'
const lines: Partial<Record<AnyCode, string>> = {
  offline: '没有网络',
  slow: '网络慢',
  maintenance: '正在维护',
  'token-missing': ended,
  'token-expired': ended,
  'refresh-refused': ended,
}

/** Why what is shown is not of now, in one word. */
export const tellLine = ({ code }: Problem): string => lines[code] ?? '现在连不上'

type OldProps = { problem: Problem | null | undefined; readAt: Date | undefined; words?: string }

/** Between header and body, when what stands below is older than now. */
export function OldStrip({ problem, readAt, words }: OldProps) {
  const { time } = useTelling()
  if (!problem || !readAt) return null
  return <Strip>{`${tellLine(problem)}，${words ?? `下面是 ${time(readAt)} 的情况`}`}</Strip>
}
