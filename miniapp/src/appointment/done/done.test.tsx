import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appointment } from '../../../test/appointment.ts'
import { ok, showPage } from '../../../test/show-page.tsx'
import { setElderly } from '../../ui/mode.ts'
import DonePage from './index.tsx'

const afternoon = {
  ...appointment,
  startsAt: '2022-03-18T06:30:00.000Z',
  endsAt: '2022-03-18T07:00:00.000Z',
  checkInFrom: '2022-03-18T06:00:00.000Z',
}
const show = () =>
  showPage(DonePage, { appointmentId: appointment.id }, { [`GET /api/appointments/${appointment.id}`]: () => ok(afternoon) })

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2022-03-16T01:40:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  act(() => setElderly(false))
  cleanup()
  vi.useRealTimers()
})

test('when to come, and from when one may check in', async () => {
  show()
  expect(await screen.findByText('后天 14:30–15:00，14:00 起可签到')).toBeTruthy()
})

test('in elderly mode both are said as one says it', async () => {
  act(() => setElderly(true))
  show()
  expect(await screen.findByText('后天下午 2:30，下午 2:00 起可签到')).toBeTruthy()
})
