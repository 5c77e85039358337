import { expect, test } from 'vitest'
import { appointment, ticket } from '../../../test/appointment.ts'
import { spoken } from '../../field/time-words.ts'
import { sayCancelRow, showCancelCost, showCancelRow, showEnd, showNextStep } from './view.ts'

const at = (time: string): Date => new Date(`2022-03-${time}:00+08:00`)

test('cancelling in time costs nothing, and until when stands on the row', () => {
  expect(showCancelRow(appointment, at('16T14:20'))).toBe('3月18日 8:00 前取消不记违约')
  expect(showCancelCost(appointment, at('16T14:20'))).toMatchObject({ kind: 'ok', title: '现在取消，不记违约' })
})

test('in elderly mode deadlines have the word that one says with the hour', () => {
  expect(sayCancelRow(appointment, at('17T14:20'))).toBe('明天上午 8:00 前退，不算违约')
  expect(sayCancelRow(appointment, at('18T09:00'))).toBe('上午 10:00 前还能退')
  expect(showCancelCost(appointment, at('17T14:20'), spoken).words).toContain('明天上午 8:00 以后取消')
  expect(showEnd({ ...appointment, state: 'served', endedAt: '2022-03-18T02:40:00.000Z' }, at('18T11:00'), spoken)).toBe(
    '今天上午 10:40 换身份证办完了。',
  )
})

test('cancelling late says so before the tap', () => {
  expect(showCancelRow(appointment, at('18T09:00'))).toBe('10:00 开始前还能取消')
  expect(showCancelCost(appointment, at('18T09:00'))).toMatchObject({ kind: 'warn', title: '8:00 已过，这是临时取消' })
})

test('what to do is said once there is something to do', () => {
  expect(showNextStep(appointment, at('18T09:29'))).toBeUndefined()
  expect(showNextStep(appointment, at('18T09:30'))?.words).toContain('现在可以签到')
  expect(showNextStep(appointment, at('18T10:31'))?.words).toContain('排到队尾')
  expect(showNextStep({ ...appointment, lateBehaviour: 'rebook' }, at('18T10:31'))?.words).toContain('现场还能取号')
})

test('somebody who was called and not there is told where to go', () => {
  const called = { ...appointment, state: 'checked-in' as const, ticket: { ...ticket, state: 'gone' as const } }
  expect(showNextStep(called, at('18T10:20'))?.words).toBe('叫过 A043 号，没等到您。请到 2 楼户政区说一声。')
})

test('an appointment that is over says how it ended', () => {
  const now = at('18T11:00')
  const ended = { ...appointment, endedAt: '2022-03-18T02:40:00.000Z' }
  expect(showEnd({ ...ended, state: 'served' }, now)).toBe('今天 10:40 居民身份证换领办完了。')
  expect(showEnd({ ...ended, state: 'missed' }, now)).toContain('现场也照样能办')
})
