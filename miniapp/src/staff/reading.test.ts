import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { call } from '../platform/api.ts'
import { toProblem } from '../platform/problem.ts'
import { play } from '../platform/sound.ts'
import { forgetReading, readAgain, startReading, toRead, useReading } from './reading.ts'

vi.mock('../platform/api.ts', () => ({ call: vi.fn() }))
vi.mock('../platform/sound.ts', () => ({ play: vi.fn() }))
const answer = vi.mocked(call as (key: string, sent: unknown) => Promise<unknown>)
const venueId = 'city-hall' as never
const shown = () => renderHook(useReading).result

beforeEach(() => {
  vi.clearAllMocks()
  forgetReading()
})

test('a number that a gun read is a number, whatever else it reads is a code', () => {
  expect(toRead('https://example.invalid/ab cd')).toEqual({ code: 'https://example.invalid/ab cd' })
  expect(toRead('x'.repeat(3000))).toEqual({ code: 'x'.repeat(2000) })
  expect(toRead('0000-0000')).toEqual({ number: '00000000' })
})

test('a verdict is heard as well as seen', async () => {
  answer.mockResolvedValueOnce({ outcome: 'late', grade: 'warn' })
  const reading = shown()
  await act(() => startReading(venueId, { code: 'HF' }))
  expect(reading.current?.verdict?.outcome).toBe('late')
  expect(play).toHaveBeenCalledWith('warn')
})

test('an answer that comes after the next code was read is not shown for the wrong person', async () => {
  let answerFirst: (verdict: unknown) => void = () => undefined
  answer.mockReturnValueOnce(new Promise((resolve) => (answerFirst = resolve)))
  answer.mockResolvedValueOnce({ outcome: 'arrived', grade: 'ok' })
  const reading = shown()
  const first = startReading(venueId, { code: 'first' })
  await act(() => startReading(venueId, { code: 'second' }))
  await act(async () => {
    answerFirst({ outcome: 'cancelled', grade: 'bad' })
    await first
  })
  expect(reading.current).toMatchObject({ read: { code: 'second' }, verdict: { outcome: 'arrived' } })
  expect(play).toHaveBeenCalledTimes(1)
})

test('without a network the code is kept, and asked again as it was read', async () => {
  answer.mockRejectedValueOnce(toProblem('offline'))
  answer.mockResolvedValueOnce({ outcome: 'arrived', grade: 'ok' })
  const reading = shown()
  await act(() => startReading(venueId, { code: 'HF' }))
  expect(reading.current).toMatchObject({ problem: { code: 'offline' }, read: { code: 'HF' } })
  act(readAgain)
  await waitFor(() => expect(reading.current?.verdict?.outcome).toBe('arrived'))
  expect(answer.mock.calls[1]).toEqual(answer.mock.calls[0])
})
