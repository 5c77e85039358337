import type { MatterLine } from '@huifuwu/contract'
import * as domain from '@huifuwu/domain'
import { renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useIndex } from './use-index.ts'

vi.mock('@huifuwu/domain', async (original) => {
  const real = await original<typeof domain>()
  return { ...real, indexMatters: vi.fn(real.indexMatters) }
})

const line = (id: string, part: object = {}) =>
  ({ id, name: `${id}证`, plainName: id, searchWords: [], uses: 1, earliestAt: null, ...part }) as unknown as MatterLine
const sounds = domain.readSounds(['zheng证'])

const begin = (matters: MatterLine[]) =>
  renderHook(({ listed, heard }) => useIndex(listed, heard), { initialProps: { listed: matters, heard: sounds } })

test('it is made before anybody types, a few matters at a time', async () => {
  const matters = Array.from({ length: 100 }, (_, at) => line(`事${at}`))
  const { result } = begin(matters)
  expect(result.current).toBeUndefined()
  await vi.waitFor(() => expect(result.current?.entries).toHaveLength(100))
  expect(vi.mocked(domain.indexMatters).mock.calls.map(([some]) => some.length)).toEqual([40, 40, 20])
  expect(result.current?.entries.map(({ matter }) => matter.id)).toEqual(matters.map(({ id }) => id))
})

test('other free times leave it as it is; other words or sounds make it anew', async () => {
  const { result, rerender } = begin([line('甲')])
  await vi.waitFor(() => expect(result.current).toBeDefined())
  const made = result.current
  rerender({ listed: [line('甲', { earliestAt: '2022-03-17T06:30:00.000Z' })], heard: sounds })
  await new Promise((rest) => setTimeout(rest, 50))
  expect(result.current).toBe(made)
  rerender({ listed: [line('甲', { searchWords: ['乙'] })], heard: sounds })
  await vi.waitFor(() => expect(result.current).not.toBe(made))
  const worded = result.current
  rerender({ listed: [line('甲', { searchWords: ['乙'] })], heard: domain.readSounds(['yi乙']) })
  await vi.waitFor(() => expect(result.current).not.toBe(worded))
})
