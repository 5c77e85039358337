import { expect, test } from 'vitest'
import { errorsOf, newOwner, start } from './phone.ts'
import { readCode } from './read-code.ts'
import { appointmentOf, bookingsOf, chooseSession, signIn } from './visit.ts'

test('after a restart without a network 亮码 shows the code that was booked', async () => {
  // 陈家宁: proved, nothing booked.
  const owner = newOwner('oHfw-chen-jianing')
  const first = start(owner)
  await chooseSession(first)
  await signIn(first)
  await first.until('陈家宁（本人）')
  await first.tap('确认预约')
  await first.until('约好了')
  const code = await readCode(first.picture())
  first.close()

  const second = start(owner)
  second.line.offline = true
  await second.open('/pages/code/index')
  await second.until('没有网络，预约码照样能用')
  expect(await readCode(second.picture())).toBe(code)
  expect(second.line.sent.every(({ reply }) => reply === undefined)).toBe(true)
  expect(errorsOf(second)).toEqual([])
  second.close()
})

test('a booking whose answer was lost is asked again after a restart, under the same key, and stays one', async () => {
  const owner = newOwner('oHfw-aygul')
  const first = start(owner)
  await chooseSession(first)
  await signIn(first)
  await first.until('（本人）')
  first.line.loses = 'POST /appointments'
  await first.tap('确认预约')
  await first.until('没有网络')
  const [lost] = bookingsOf(first)
  first.close()

  const second = start(owner)
  await second.open('/pages/home/index')
  await second.tap('惠预约')
  await second.until('有一个号没收到回音')
  await second.tap('再问一次')
  await second.until('约好了')
  const [again] = bookingsOf(second)
  expect(lost?.reply).toMatchObject({ state: 'confirmed', id: appointmentOf(second) })
  expect([lost?.header.attempt, again?.header.attempt]).toEqual(['1', '2'])
  expect(again?.header['idempotency-key']).toBe(lost?.header['idempotency-key'])
  expect([again?.body, again?.reply]).toMatchObject([lost?.body, { id: appointmentOf(second) }])
  await second.open('/appointment/list/index')
  await second.until('即将 1')
  expect(errorsOf(second)).toEqual([])
  second.close()
})
