import { beforeEach, expect, test, vi } from 'vitest'
import { emptyPhone } from '../../test/taro.ts'
import { call } from './api.ts'
import { toProblem } from './problem.ts'
import { callOnce, unanswered } from './repeat-key.ts'

vi.mock('./api.ts', () => ({ call: vi.fn() }))
type Headers = { 'idempotency-key': string; attempt: number }
const asked = vi.mocked(call) as unknown as ReturnType<typeof vi.fn<(key: string, sent: { headers: Headers }) => Promise<unknown>>>
const headers = (): Headers[] => asked.mock.calls.map(([, sent]) => sent.headers)
const keys = (): Set<string> => new Set(headers().map((sent) => sent['idempotency-key']))

const wish = { body: { venueId: 'city', sessionId: 's1', matterId: 'id-card' } } as never
const book = () => callOnce('POST /appointments', wish)

beforeEach(() => {
  emptyPhone()
  asked.mockReset()
})

test('after no answer the same wish goes out under the same key, counted', async () => {
  asked
    .mockRejectedValueOnce(toProblem('offline'))
    .mockRejectedValueOnce(toProblem('busy', { status: 503 }))
    .mockResolvedValueOnce({ id: 'a1' })
  await expect(book()).rejects.toMatchObject({ code: 'offline' })
  await expect(book()).rejects.toMatchObject({ code: 'busy' })
  expect(await book()).toEqual({ id: 'a1' })
  expect(keys().size).toBe(1)
  expect(headers().map(({ attempt }) => attempt)).toEqual([1, 2, 3])
})

test('however often it had to ask, the same wish stays one that the server takes', async () => {
  asked.mockRejectedValue(toProblem('paused', { status: 503 }))
  for (let tries = 0; tries < 102; tries += 1) await book().catch(() => undefined)
  expect(keys().size).toBe(1)
  expect(
    headers()
      .slice(-3)
      .map(({ attempt }) => attempt),
  ).toEqual([100, 100, 100])
})

test('a phone that was shut in between still knows what it asked for', async () => {
  asked.mockRejectedValue(toProblem('slow'))
  await expect(book()).rejects.toMatchObject({ code: 'slow' })
  vi.resetModules()
  const restarted = await import('./repeat-key.ts')
  expect(restarted.unanswered('POST /appointments')).toEqual([wish])
})

test.each([
  ['a booking', () => asked.mockResolvedValueOnce({})],
  ['a refusal', () => asked.mockRejectedValueOnce(toProblem('sold-out', { status: 409 }))],
])('%s is an answer: the next time is a new wish', async (_name, answer) => {
  answer()
  await book().catch(() => undefined)
  expect(unanswered('POST /appointments')).toEqual([])
  asked.mockResolvedValueOnce({})
  await book()
  expect(keys().size).toBe(2)
})

test('another wish gets another key', async () => {
  asked.mockRejectedValue(toProblem('offline'))
  await book().catch(() => undefined)
  await callOnce('POST /appointments', { body: { venueId: 'city', sessionId: 's2', matterId: 'id-card' } } as never).catch(() => undefined)
  expect(keys().size).toBe(2)
  for (const key of keys()) expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
})
