import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { inRoot } from '../root.ts'
import { openDesk } from './desk.ts'
import { errorsOf, newOwner, start } from './phone.ts'
import { readCode } from './read-code.ts'
import { appointmentOf, chooseSession, signIn } from './visit.ts'

// 周启航: seeded without a proved name, known to the register.
const owner = newOwner('oHfw-zhou-qihang')
let shown = ''

test('somebody new books at 3:00 on a Sunday, and the code on the screen checks in', async () => {
  const phone = start(owner)
  await chooseSession(phone)
  await signIn(phone)
  await phone.until('先认一下您')
  await phone.type('姓名', '周启航')
  await phone.type('证件号', '44130320010914015x')
  await phone.tap('下一步，手机号')
  await phone.until('您的手机号是哪个？')
  await phone.givePhone('用微信绑定的手机号', 'demo-13800000303.weapp')
  await phone.until('周启航（本人）')
  expect(phone.route()).toBe('appointment/confirm/index')
  await phone.tap('确认预约')
  await phone.until('约好了')
  shown = await readCode(phone.picture())
  expect(phone.text()).toContain('转发给家人')
  const card = phone.shared()
  expect(card?.title).toMatch(/^\d+月\d+日 周. .*24 小时自助厅，.+，带/)
  expect(card?.title).not.toContain('周启航')
  // Without a picture of its own the card would show the screen, and the code on it.
  expect(existsSync(inRoot(`miniapp/dist/weapp${card?.imageUrl}`))).toBe(true)
  expect(card?.path).toMatch(/^\/appointment\/link\/index\?scene=g/)
  const { scan } = await openDesk('hz-zizhu-02')
  const { outcome, appointment, ticket } = await scan(shown)
  expect([outcome, appointment?.id]).toEqual(['arrived', appointmentOf(phone)])
  expect(ticket?.number).toMatch(/^\w\d{3}$/)
  expect(errorsOf(phone)).toEqual([])
  phone.close()
})
