import type { Verdict } from '@huifuwu/contract'
import { gradeOf, type VerdictOutcome } from '@huifuwu/domain'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Said } from './said.tsx'

const appointment = {
  id: 'a',
  number: '7K2M4QXD',
  matterName: '居民身份证换领',
  venueName: '惠城区政务服务中心',
  venueAddress: '下角中路 5 号',
  areaName: '户政区',
  startsOn: '2022-03-18',
  startsAt: '2022-03-18T02:00:00Z',
  endsAt: '2022-03-18T02:30:00Z',
  checkInFrom: '2022-03-18T01:30:00Z',
  checkInUntil: '2022-03-18T02:30:00Z',
  cancelledAt: null,
}
const ticket = { number: 'Z006', state: 'waiting', counters: '', ahead: 0, wait: { fromMinutes: 0, toMinutes: 5 } }

afterEach(cleanup)

function show(outcome: VerdictOutcome) {
  const person = { maskedName: '林*禾', sex: 'female' }
  const told = { appointment, person, ticket, checkedInAt: '2022-03-18T01:31:00Z', readAt: '2022-03-18T01:48:00Z' }
  return render(<Said verdict={{ outcome, grade: gradeOf(outcome), ...told } as unknown as Verdict} typed={false} />)
}
const large = (container: HTMLElement) => container.querySelector('.hf-ticket-no')?.textContent

test.each<VerdictOutcome>(['arrived', 'already-arrived', 'late'])('%s shows the ticket large', (outcome) => {
  const { container } = show(outcome)
  expect(large(container)).toBe('Z006')
  expect(screen.queryByText(/^已在/)).toBeNull()
})

test.each<VerdictOutcome>(['other-venue', 'other-day', 'cancelled'])(
  '%s tells the ticket of elsewhere in one line, never large',
  (outcome) => {
    const { container } = show(outcome)
    expect(large(container)).toBeUndefined()
    expect(screen.getByText('已在惠城区政务服务中心签到，号 Z006')).toBeTruthy()
  },
)
