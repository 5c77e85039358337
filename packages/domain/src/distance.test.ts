import { expect, test } from 'vitest'
import { kilometresBetween, showDistance } from './distance.ts'

const cityHall = { latitude: 23.1102, longitude: 114.4146 }
const longmen = { latitude: 23.7236, longitude: 114.2548 }

test('from the city hall to 龙门 it is some seventy kilometres, the same way back', () => {
  expect(kilometresBetween(cityHall, longmen)).toBeCloseTo(70.1, 0)
  expect(kilometresBetween(longmen, cityHall)).toBe(kilometresBetween(cityHall, longmen))
  expect(kilometresBetween(cityHall, cityHall)).toBe(0)
})

test('a distance is said as roughly as the place is known', () => {
  expect([0.3, 0.99, 1.2, 4.6, 70.1].map(showDistance)).toEqual(['不到 1 公里', '不到 1 公里', '约 1 公里', '约 5 公里', '约 70 公里'])
})
