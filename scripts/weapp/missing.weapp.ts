import { expect, test } from 'vitest'
import { errorsOf, newOwner, start, startOld } from './phone.ts'

test('a link to a page that is no more leads to the page that says so, and from there home', async () => {
  const phone = start(newOwner('oHfw-lin-xiaohe'))
  await phone.open('/pages/home/index')
  await phone.follow('appointment/former/index')
  await phone.until('这一页没有了')
  expect(phone.route()).toBe('missing/not-found/index')
  await phone.tap('回首页')
  expect(phone.route()).toBe('pages/home/index')
  expect(errorsOf(phone)).toEqual([])
  phone.close()
})

test('a WeChat from years ago starts at the page that asks to update it, and may go on all the same', async () => {
  const phone = startOld(newOwner('oHfw-lin-xiaohe'))
  await phone.settle()
  expect(phone.route()).toBe('missing/update/index')
  await phone.until('您的微信是 8.0.2，有的页面会显示不全。')
  await phone.tap('约好的号报预约号就行')
  expect(phone.route()).toBe('pages/code/index')
  await phone.until('约了号，码就在这里')
  phone.close()
})
