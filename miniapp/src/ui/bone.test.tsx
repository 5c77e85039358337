import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { BoneCard } from './bone.tsx'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('bones say that they wait after a second, once for a page', () => {
  vi.useFakeTimers()
  render(
    <>
      <BoneCard />
      <BoneCard next />
    </>,
  )
  act(() => vi.advanceTimersByTime(900))
  expect(screen.getByRole('status').textContent).toBe('')
  act(() => vi.advanceTimersByTime(200))
  expect(screen.getByRole('status').textContent).toBe('正在取，还要几秒。')
})
