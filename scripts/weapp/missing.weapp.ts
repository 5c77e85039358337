import { expect, test } from 'vitest'
import { errorsOf, newOwner, start } from './phone.ts'

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
