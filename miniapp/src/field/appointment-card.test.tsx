import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { appointment } from '../../test/appointment.ts'
import { setElderly } from '../ui/mode.ts'
import { AppointmentCard } from './appointment-card.tsx'

const afternoon = { ...appointment, startsAt: '2022-03-18T06:30:00.000Z', endsAt: '2022-03-18T07:00:00.000Z' }
const show = () => render(<AppointmentCard appointment={afternoon} now={new Date('2022-03-16T09:40:00+08:00')} />)

afterEach(() => {
  act(() => setElderly(false))
  cleanup()
})

test('one in the list has its day, its weekday and its span', () => {
  show()
  expect([screen.getByText('3月18日 周五'), screen.getByText('14:30–15:00')]).toHaveLength(2)
})

test('in elderly mode it is said as on the home page, with the date under it', () => {
  act(() => setElderly(true))
  show()
  expect(screen.getByText('后天').parentElement?.textContent).toBe('后天下午 2:30')
  expect(screen.getByText('3月18日，周五')).toBeTruthy()
})
