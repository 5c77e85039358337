import { expect, test } from 'vitest'
import type { Phone } from '../../miniapp/test/weapp.ts'
import { errorsOf, newOwner, start } from './phone.ts'

const hint = '事项名称、大白话或拼音'

async function search(phone: Phone, words: string): Promise<void> {
  await phone.open('/appointment/matter/index')
  await phone.until('常约事项')
  await phone.settle()
  await phone.type(hint, words)
}

test('in WeChat first letters and plain speech find a matter, which leads on to its halls', async () => {
  const phone = start(newOwner('oHfw-search'))
  await search(phone, 'sfz')
  await phone.until('按拼音 “shen fen zheng”')
  await search(phone, '娃上户口')
  await phone.until('也叫“娃上户口”')
  await phone.tap('新生儿出生登记')
  await phone.until('去哪里办？')
  expect(phone.route()).toBe('appointment/venue/index')
  expect(errorsOf(phone)).toEqual([])
  phone.close()
})

test('who refuses the place in WeChat chooses a district, once; after that its hall stands first', async () => {
  const refuse = () => {
    throw new Error('auth deny')
  }
  const owner = newOwner('oHfw-district')
  const phone = start(owner, { getFuzzyLocation: refuse })
  await search(phone, 'sfz')
  await phone.tap('居民')
  await phone.until('离我最近')
  await phone.tap('离我最近')
  await phone.until('您没给位置')
  await phone.until('去开定位')
  await phone.tap('选区县')
  await phone.until('龙门县')
  await phone.tap('龙门县')
  await phone.until('离龙门县近的在前')
  expect(owner.storage.get('district')).toBe('龙门县')
  expect(errorsOf(phone)).toEqual([])
  phone.close()
})
