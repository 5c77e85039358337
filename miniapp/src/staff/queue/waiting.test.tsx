import type { QueueTicket } from '@huifuwu/contract'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Waiting } from './waiting.tsx'

const ticket = {
  id: 't1',
  number: 'A043',
  state: 'waiting',
  maskedName: '林*禾',
  matterName: '居民身份证换领',
  takenAt: '2022-03-16T01:31:00Z',
  endedAt: null,
} as unknown as QueueTicket

afterEach(cleanup)

function showLine() {
  const onMark = vi.fn()
  render(<Waiting tickets={[ticket]} marking={undefined} onMark={onMark} />)
  return onMark
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

test('办完了 is one tap', () => {
  const onMark = showLine()
  press('A043 办完了')
  expect(onMark).toHaveBeenCalledWith({ ticketId: 't1', outcome: 'served' })
})

test('没来 asks first, with the number and the masked name, and marks nothing until it is answered', () => {
  const onMark = showLine()
  press('A043 没来')
  expect(screen.getByRole('dialog', { name: 'A043 没来？' }).textContent).toContain('林*禾')
  expect(onMark).not.toHaveBeenCalled()
  press('A043 标成没来')
  expect(onMark).toHaveBeenCalledWith({ ticketId: 't1', outcome: 'gone' })
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('whoever tapped 没来 by mistake goes back to the line', () => {
  const onMark = showLine()
  press('A043 没来')
  press('再等等')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(onMark).not.toHaveBeenCalled()
})
