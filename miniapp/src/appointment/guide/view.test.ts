import { expect, test } from 'vitest'
import { showHowLong, showWhere } from './view.ts'

const offeringId = 'id-card' as never
const now = new Date('2022-03-16T01:40:00Z')
const hall = { name: '惠州市政务服务中心', earliestAt: '2022-03-16T06:00:00.000Z' }

test('what is decided at once is not promised in days', () => {
  expect(showHowLong({ offeringId, minutes: 15, promisedDays: 0 })).toBe('到窗口约 15 分钟，当场办好')
  expect(showHowLong({ offeringId: null, minutes: 15, promisedDays: 3 })).toBe('3 个工作日内办好')
})

test('one hall is named, several are counted, and the first free time is said as each mode says it', () => {
  expect(showWhere({ offeringId }, [hall], { now, elderly: false })).toEqual({ title: hall.name, sub: '最早今天 14:00' })
  expect(showWhere({ offeringId }, [hall, hall], { now, elderly: true })).toEqual({ title: '2 个大厅都能办', sub: '今天下午有号' })
})

test('where no hall does it any more, somebody is named who knows', () => {
  expect(showWhere({ offeringId }, [], { now, elderly: false }).sub).toMatch('12345')
})
