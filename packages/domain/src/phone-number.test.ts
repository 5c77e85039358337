import { expect, test } from 'vitest'
import { isMobile, normalisePhone } from './phone-number.ts'

test('a mobile number is read as people type and paste it', () => {
  for (const text of [
    '13812340001',
    '138 1234 0001',
    '138-1234-0001',
    '+8613812340001',
    '8613812340001',
    '＋86 138 1234 0001',
    '１３８１２３４０００１',
  ]) {
    expect(normalisePhone(text)).toBe('13812340001')
  }
})

test('only mainland mobile numbers are', () => {
  expect(isMobile('13812340001')).toBe(true)
  for (const phone of ['12812340001', '1381234000', '138123400011', '07522881234', '', '1381234000a']) expect(isMobile(phone)).toBe(false)
})
