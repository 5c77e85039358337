import { toAppointmentNumber } from '@huifuwu/domain'
import { expect, test } from 'vitest'
import { tellLate, tellNumber, tellToday } from './view.ts'

const number = toAppointmentNumber(new Uint8Array([7, 20, 2, 21, 4, 24, 29]))
const wrong = number.slice(0, 7) + (number[7] === '0' ? '1' : '0')

test('a right number is never blamed, however it is typed', () => {
  const wide = [...number].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('')
  for (const typed of [number, number.toLowerCase(), `${number.slice(0, 4)}-${number.slice(4)}`, ` ${number} `, wide]) {
    expect(tellNumber(typed, true)).toBeUndefined()
  }
})

test('a wrong check sign is said at once, a short number only when asked for', () => {
  expect(tellNumber(wrong, false)).toBe('有一位抄错了，再对一遍')
  expect(tellNumber(number.slice(0, 5), false)).toBeUndefined()
  expect(tellNumber(number.slice(0, 5), true)).toBe('少了 3 位，一共 8 位')
  expect(tellNumber(`${number}7`, false)).toBe('多了 1 位，一共 8 位')
  expect(tellNumber('7K2U', false)).toBe('预约号里没有 U，再对一遍')
  expect(tellNumber('', true)).toBe('还没写。8 位，印在码的下面')
})

test('the day so far', () => {
  const today = { arrived: 38, expected: 21, lateNow: 3, lateSessionStartsAt: '2022-03-18T02:00:00Z' }
  expect(tellToday(today)).toBe('今天到了 38 人，还有 21 人')
  expect(tellLate(today)).toBe('10:00 场 3 人没到')
  expect(tellLate({ ...today, lateNow: 0, lateSessionStartsAt: null })).toBeUndefined()
})
