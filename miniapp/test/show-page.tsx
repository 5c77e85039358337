import { QueryClientProvider } from '@tanstack/react-query'
import Taro, { useRouter } from '@tarojs/taro'
import { cleanup, render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { vi } from 'vitest'
import { queryClient } from '../src/platform/query.ts'
import { signIn } from '../src/platform/sign-in.ts'
import { emptyPhone } from './taro.ts'

type Reply = { statusCode: number; data: unknown }
type Asked = { url: string; method: string; header: Record<string, string>; data?: unknown }
export type Answers = Record<string, (asked: Asked) => Reply | Promise<Reply>>

export const ok = (data: unknown, statusCode = 200): Reply => ({ statusCode, data })
export const refused = (statusCode: number, code: string, facts = {}): Reply => ({
  statusCode,
  data: { code, title: code, requestId: 'r1', facts },
})

const request = vi.mocked(Taro.request) as unknown as ReturnType<typeof vi.fn<(asked: Asked) => Promise<Reply>>>

/** What was asked of the server, as `POST /api/appointments`. */
export const asked = (): string[] => request.mock.calls.map(([{ method, url }]) => `${method} ${url.split('?')[0]}`)
export const sentTo = (line: string): Asked[] =>
  request.mock.calls.map(([each]) => each).filter(({ method, url }) => `${method} ${url.split('?')[0]}` === line)

const renderPage = (Page: ComponentType) =>
  render(
    <QueryClientProvider client={queryClient}>
      <Page />
    </QueryClientProvider>,
  )

/** A page as the resident who is signed in sees it, before a server that answers by method and path. */
export function showPage(Page: ComponentType, params: Record<string, string>, answers: Answers) {
  emptyPhone()
  queryClient.clear()
  signIn('resident', { accessToken: 'token', expiresInSeconds: 900 })
  vi.mocked(useRouter).mockReturnValue({ params, path: '' } as never)
  request.mockReset()
  request.mockImplementation(async (each) => {
    const answer = answers[`${each.method} ${each.url.split('?')[0]}`]
    if (!answer) throw new Error(`nobody answers ${each.method} ${each.url}`)
    return answer(each)
  })
  return renderPage(Page)
}

/** The same page after the app was closed, at another time: only what the phone keeps is left. Then the server answers so. */
export function openAgain(Page: ComponentType, at: string, reply: (asked: Asked) => Promise<Reply>) {
  cleanup()
  queryClient.clear()
  vi.setSystemTime(at)
  request.mockImplementation(reply)
  return renderPage(Page)
}
