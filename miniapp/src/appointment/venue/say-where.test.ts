import { expect, test } from 'vitest'
import { sayOnlyFor, sayWhere } from './say-where.ts'

const household = { homePlace: '户籍地', onlyFor: '惠州户口' }
const anybody = { homePlace: '户籍地', onlyFor: null }
const [decides, hands] = [{ filing: 'decide' }, { filing: 'collect' }] as const

test('whom alone it is for is said before a hall is chosen, however many there are', () => {
  expect(sayWhere(household, [decides])).toBe('这件事在这里办。只办惠州户口的。')
  expect(sayWhere(household, [decides, decides])).toBe('2 个大厅都能办，惠州户口的，在哪个区县都一样。')
  expect(sayWhere(household, [decides, hands])).toBe('2 个大厅能收，有的要转到户籍地办。只办惠州户口的。')
  expect(sayOnlyFor(household)).toBe('只办惠州户口的。')
})

test('what is for everybody is not narrowed', () => {
  expect(sayWhere(anybody, [decides])).toBe('这件事在这里办。')
  expect(sayOnlyFor(anybody)).toBeUndefined()
})
