import { expect, test } from 'vitest'
import { showHowLong, showWhere } from './view.ts'

const offeringId = 'id-card' as never
const now = new Date('2022-03-16T01:40:00Z')
const hours = '工作日 9:00–12:00，14:00–17:00'
const hall = { name: '惠州市政务服务中心', earliestAt: '2022-03-16T06:00:00.000Z', hours, filing: 'decide' } as const

test('what is decided at once is not promised in days', () => {
  expect(showHowLong({ offeringId, minutes: 15, promisedDays: 0, coolingOffDays: 0 })).toBe('到窗口约 15 分钟，当场办好')
  expect(showHowLong({ offeringId: null, minutes: 15, promisedDays: 3, coolingOffDays: 0 })).toBe('3 个工作日内办好')
  expect(showHowLong({ offeringId: null, minutes: 0, promisedDays: 0, coolingOffDays: 0 })).toBe('马上办好')
})

test('what is done at home says where', () => {
  const mark = { offeringId: null, onlineAt: '交管12123 App' }
  expect(showWhere(mark, [], { now, elderly: false })).toEqual({ title: '全程网办，不用去大厅', sub: '用“交管12123 App”办。' })
  expect(showWhere(mark, [], { now, elderly: true }).sub).toBe('在手机上办，用“交管12123 App”，家里人也能帮着办。')
})

test('a wait that the law sets is told in days as the calendar counts them, and that one comes twice', () => {
  expect(showHowLong({ offeringId, minutes: 40, promisedDays: 0, coolingOffDays: 30 })).toBe(
    '到窗口约 40 分钟，过了 30 天冷静期（周末、节假日也算）再来一次，当场办好',
  )
})

test('one hall is named, several are counted, and the first free time is said as each mode says it', () => {
  expect(showWhere({ offeringId, onlineAt: null }, [hall], { now, elderly: false })).toEqual({
    title: hall.name,
    sub: '最早今天 14:00',
    hours,
  })
  expect(showWhere({ offeringId, onlineAt: null }, [hall, hall], { now, elderly: true })).toEqual({
    title: '2 个大厅都能办',
    sub: '今天下午有号',
    hours: '工作日上午 9:00 到 12:00，下午 2:00 到 5:00',
  })
})

test('where some halls only take the papers, not all are said to do it', () => {
  expect(showWhere({ offeringId, onlineAt: null }, [hall, { ...hall, filing: 'collect' }], { now, elderly: false }).title).toBe(
    '2 个大厅能收',
  )
})

test('halls that keep different hours are not said to keep the same', () => {
  const other = { ...hall, hours: '工作日 9:00–17:00，中午不休息' }
  expect(showWhere({ offeringId, onlineAt: null }, [hall, other], { now, elderly: false }).hours).toBe(
    '各厅开放时间不同，选办事点时看得到。',
  )
  expect(showWhere({ offeringId, onlineAt: null }, [hall, other], { now, elderly: true }).hours).toBe(
    '各个大厅开门时间不一样，约好以后能看到。',
  )
})

test('where no hall does it any more, somebody is named who knows', () => {
  expect(showWhere({ offeringId, onlineAt: null }, [], { now, elderly: false }).sub).toMatch('12345')
})
