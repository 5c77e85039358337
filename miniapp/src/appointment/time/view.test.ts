import type { Day, SessionLine } from '@huifuwu/contract'
import { expect, test } from 'vitest'
import { explainDay, findWayOn, firstDay, toParts, toStripDay } from './view.ts'

const now = new Date('2022-03-16T09:40:00+08:00')
const day = (on: string, part: Partial<Day> = {}): Day => ({ on, state: 'open', remaining: 3, releasesAt: null, ...part })
const session = (time: string, state: SessionLine['state']) => ({ startsAt: `2022-03-18T${time}:00+08:00`, state }) as SessionLine

test('the page opens on the first day that has places', () => {
  expect(firstDay([day('2022-03-16', { state: 'over' }), day('2022-03-17')])).toBe('2022-03-17')
  expect(firstDay([day('2022-03-16', { state: 'full' })])).toBe('2022-03-16')
})

test('a day of the strip says what is left or why nothing is', () => {
  expect(toStripDay(day('2022-03-16'), now)).toMatchObject({ week: '今天', day: '16', state: '余 3', none: false })
  expect(toStripDay(day('2022-03-20', { state: 'rest' }), now)).toMatchObject({ week: '周日', state: '休息', none: true })
  const unreleased = day('2022-03-23', { state: 'unreleased', releasesAt: '2022-03-17T01:00:00.000Z' })
  expect(toStripDay(unreleased, now).state).toBe('明天放')
  expect(explainDay(unreleased, now)).toEqual({ title: '3月23日的号还没放', why: '明天 9:00 放出，先到先约。' })
})

test('at the hour of release the strip says that it is under way, and after minutes that it is late', () => {
  const due = day('2022-03-23', { state: 'unreleased', releasesAt: '2022-03-16T01:39:55.000Z' })
  expect(toStripDay(due, now)).toMatchObject({ state: '正在放', none: true })
  expect(toStripDay(due, new Date('2022-03-16T09:46:00+08:00')).state).toBe('晚了')
})

test('sessions stand under their part of the day, without those gone by', () => {
  const parts = toParts([session('09:00', 'past'), session('10:00', 'full'), session('14:00', 'open')])
  expect(parts.map(({ name, sessions }) => [name, sessions.length])).toEqual([
    ['上午', 1],
    ['下午', 1],
  ])
})

test('a full session leads to the nearest free one, else to a day that has places', () => {
  const full = session('10:00', 'full')
  expect(findWayOn(full, [full, session('11:00', 'open')], [])?.words).toBe('约满，可约 11:00')
  expect(findWayOn(full, [full], [day('2022-03-18', { state: 'full' }), day('2022-03-19')])).toMatchObject({
    words: '约满，3月19日有号',
    on: '2022-03-19',
  })
  expect(findWayOn(full, [full], [])).toBeUndefined()
})
