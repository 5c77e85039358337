import { appointmentScene, guideScene, timeScene } from '@huifuwu/domain'
import { expect, test } from 'vitest'
import { errorsOf, newOwner, start } from './phone.ts'
import { appointmentOf, chooseSession, signIn } from './visit.ts'

const link = (scene: string): string => `/appointment/link/index?scene=${encodeURIComponent(scene)}`
const place = { matterId: 'proof-printing', venueId: 'self-help-hall' }

test('codes on posters lead to the guide and to the times, and a strange one leads nowhere', async () => {
  const phone = start(newOwner('oHfw-nobody'))
  await phone.open(link(guideScene(place.matterId)))
  await phone.until('选办事点，约号')
  expect([phone.route(), phone.params()]).toMatchObject(['appointment/guide/index', { matterId: place.matterId }])
  await phone.open(link(timeScene(place)))
  await phone.until('放号：')
  expect([phone.route(), phone.params()]).toMatchObject(['appointment/time/index', place])
  await phone.open(link('../staff/scan/index?x=1'))
  await phone.until('这个地址不完整')
  expect(phone.route()).toBe('appointment/link/index')
  expect(errorsOf(phone)).toEqual([])
  phone.close()
})

test('the code of an appointment opens it for whom it belongs to, from where it goes into the calendar of the phone', async () => {
  const owner = newOwner('oHfw-wu-guizhen')
  const phone = start(owner)
  await chooseSession(phone)
  await signIn(phone)
  await phone.until('（本人）')
  await phone.tap('确认预约')
  await phone.until('约好了')
  await phone.tap('加到手机日历')
  await phone.until('已加到手机日历')
  const [, told] = phone.called.find(([name]) => name === 'addPhoneCalendar') ?? []
  expect(told).toMatchObject({ alarm: true, alarmOffset: 3600, title: expect.stringContaining('证明自助打印') })
  const scene = appointmentScene(appointmentOf(phone))
  await phone.open(link(scene))
  await phone.until('亮预约码')
  expect(phone.route()).toBe('appointment/detail/index')
  const stranger = start(newOwner('oHfw-nobody-else'))
  await stranger.open(link(scene))
  await stranger.until('登录')
  expect(stranger.text()).not.toContain('证明自助打印')
  expect([...errorsOf(phone), ...errorsOf(stranger)]).toEqual([])
  phone.close()
  stranger.close()
})

test('a calendar that was refused is said, and WeChat is not asked again by itself', async () => {
  const addPhoneCalendar = () => {
    throw new Error('auth deny')
  }
  const owner = newOwner('oHfw-zhong-zhiyuan')
  const phone = start(owner, { addPhoneCalendar })
  await chooseSession(phone)
  await signIn(phone)
  await phone.until('（本人）')
  await phone.tap('确认预约')
  await phone.until('约好了')
  await phone.tap('加到手机日历')
  await phone.until('没让用日历')
  expect(phone.called.filter(([name]) => name === 'addPhoneCalendar')).toHaveLength(1)
  expect(errorsOf(phone)).toEqual([])
  phone.close()
})
