import type { Appointment, Ticket } from '@huifuwu/contract'
import { expect, test } from 'vitest'
import { tagOf } from './appointment-state.ts'

const visit = {
  state: 'confirmed',
  startsOn: '2022-03-18',
  startsAt: '2022-03-18T02:00:00.000Z',
  checkInUntil: '2022-03-18T02:30:00.000Z',
  lateBehaviour: 'tail',
  ticket: null,
} as Appointment

const at = (time: string): Date => new Date(`${time}:00+08:00`)
const inLine = (state: Ticket['state']) => ({ ...visit, state: 'checked-in', ticket: { state } as Ticket }) as Appointment

test('before its day an appointment is booked, on its day it counts down', () => {
  expect(tagOf(visit, at('2022-03-17T23:59'))).toEqual({ kind: 'info', words: '已约，未到' })
  expect(tagOf(visit, at('2022-03-18T09:12'))).toEqual({ kind: 'now', words: '今天，还有 48 分钟' })
})

test('when the time has come the person is called, and being late says what the hall does', () => {
  expect(tagOf(visit, at('2022-03-18T10:00')).words).toBe('到时间了，请来签到')
  expect(tagOf(visit, at('2022-03-18T10:31')).words).toBe('晚了，还能签到')
  expect(tagOf({ ...visit, lateBehaviour: 'void' }, at('2022-03-18T10:31')).words).toBe('签到时间过了')
})

test('after check-in the ticket says how it stands', () => {
  const now = at('2022-03-18T10:05')
  expect(tagOf(inLine('waiting'), now).words).toBe('已签到，排队中')
  expect(tagOf(inLine('gone'), now).words).toBe('叫过号了')
  expect(tagOf(inLine('done'), now).words).toBe('办完了')
})

test('what is over says how it ended', () => {
  const now = at('2022-03-19T10:05')
  expect(tagOf({ ...visit, state: 'missed' }, now).words).toBe('没有来')
  expect(tagOf({ ...visit, state: 'cancelled' }, now)).toEqual({ kind: 'plain', words: '已取消' })
})
