import Taro from '@tarojs/taro'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { toProblem } from '../platform/problem.ts'
import { Trouble } from './trouble.tsx'

afterEach(cleanup)
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('where asking again finds nothing either, the one button leads on', () => {
  render(<Trouble problem={toProblem('appointment-not-found')} onRetry={() => undefined} />)
  expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull()
  press('看我的预约')
  expect(Taro.redirectTo).toHaveBeenCalledWith({ url: '/appointment/list/index' })
})

test('where the line is busy, one asks again or calls', () => {
  const onRetry = vi.fn()
  render(<Trouble problem={toProblem('busy')} onRetry={onRetry} />)
  press('再试一次')
  expect(onRetry).toHaveBeenCalledOnce()
  press('拨打 12345')
  expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '12345' })
})
