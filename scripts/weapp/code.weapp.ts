import { expect, test } from 'vitest'
import type { Phone } from '../../miniapp/test/weapp.ts'
import { errorsOf, newOwner, start } from './phone.ts'

const told = ({ called }: Phone, name: string) => called.filter(([api]) => api === name).map(([, options]) => options)
const brightness = (phone: Phone) => told(phone, 'setScreenBrightness').map((options) => (options as { value: number }).value)
const awake = (phone: Phone) => told(phone, 'setKeepScreenOn').map((options) => (options as { keepScreenOn: boolean }).keepScreenOn)

test('the code is shown bright on a screen that stays awake; hidden, shown again and left, the phone is as it was', async () => {
  // 许文彬 has a visit ahead.
  const phone = start(newOwner('oHfw-xu-wenbin'), { getScreenBrightness: () => ({ value: 0.3 }) })
  await phone.open('/pages/me/index')
  await phone.tap('登录')
  await phone.until('同意，继续')
  await phone.tap('同意，继续')
  await phone.until('微信登录')
  await phone.tap('微信登录')
  await phone.until('许文彬')
  expect(brightness(phone)).toEqual([])

  await phone.open('/pages/code/index')
  await phone.until('看这个预约')
  expect([brightness(phone), awake(phone)]).toEqual([[1], [true]])
  await phone.tap('看这个预约')
  expect([brightness(phone), awake(phone)]).toEqual([
    [1, 0.3],
    [true, false],
  ])
  await phone.back()
  expect(brightness(phone)).toEqual([1, 0.3, 1])
  phone.close()
  await phone.settle()
  expect([brightness(phone).at(-1), awake(phone).at(-1)]).toEqual([0.3, false])
  expect(errorsOf(phone)).toEqual([])
})
