import { act, renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useTyped } from './typed.ts'

vi.mock('../platform/settings.ts', () => ({ isH5: false }))

test('in WeChat what one types is not handed back to the field, so that the cursor stays', () => {
  const { result, rerender } = renderHook(({ value }) => useTyped(value), { initialProps: { value: '' } })
  act(() => result.current.note('林'))
  rerender({ value: '林' })
  expect(result.current).toMatchObject({ key: 0, value: '' })
})

test('what the page writes itself makes a new field', () => {
  const { result, rerender } = renderHook(({ value }) => useTyped(value), { initialProps: { value: '林' } })
  act(() => result.current.note('林晓'))
  rerender({ value: '' })
  expect(result.current).toMatchObject({ key: 1, value: '' })
})
