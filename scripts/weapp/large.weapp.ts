import { expect, test } from 'vitest'
import { errorsOf, newOwner, start } from './phone.ts'

test('whoever set large letters in WeChat is offered the 长辈版 once; what was answered outlives the app', async () => {
  const owner = newOwner('oHfw-nobody')
  const first = start(owner, {}, 1.3)
  await first.open('/pages/home/index')
  await first.until('您在微信里用的是大字')
  await first.tap('换成长辈版')
  expect(first.look().split(' ')).toContain('elderly')
  expect(first.text()).not.toContain('您在微信里用的是大字')
  expect(errorsOf(first)).toEqual([])
  first.close()

  const again = start(owner, {}, 1.3)
  await again.open('/pages/home/index')
  await again.until('您想办什么')
  expect(again.look().split(' ')).toContain('elderly')
  expect(again.text()).not.toContain('您在微信里用的是大字')
  again.close()
})

test('usual letters are not asked, and what was left unanswered is not asked again', async () => {
  const owner = newOwner('oHfw-nobody-else')
  for (const [scale, asked] of [
    [1, false],
    [1.4, true],
    [1.4, false],
  ] as const) {
    const phone = start(owner, {}, scale)
    await phone.open('/pages/home/index')
    await phone.until('您想办什么')
    expect([scale, phone.text().includes('您在微信里用的是大字')]).toEqual([scale, asked])
    phone.close()
  }
})
