import { readSounds } from '@huifuwu/domain'
import { expect, test } from 'vitest'
import { listPinyin } from './pinyin.ts'
import type { Directory } from './store.ts'

const soundsFor = (...names: string[]) =>
  listPinyin({ matters: names.map((name) => ({ name, plainName: name, searchWords: [] })) } as unknown as Directory)
const linesFor = async (...names: string[]) => (await soundsFor(...names)).lines

test('everyday characters have their sound, written the new way or the traditional one', async () => {
  const sounds = readSounds(await linesFor())
  expect([sounds.get('证'), sounds.get('證'), sounds.get('户'), sounds.get('戶')]).toEqual([['zheng'], ['zheng'], ['hu'], ['hu']])
  expect([sounds.get('女'), sounds.get('绿'), sounds.get('略')]).toEqual([['nv'], ['lv'], ['lve']])
  expect(sounds.size).toBeGreaterThan(6000)
})

test('a character that the words of the catalogue read in another way has both readings', async () => {
  expect(readSounds(await linesFor('银行开户')).get('行')).toEqual(['xing', 'hang'])
  expect(readSounds(await linesFor('行政复议')).get('行')).toEqual(['xing'])
})

test('a rare character is there once a matter needs it', async () => {
  expect(readSounds(await linesFor('开户')).get('垚')).toBeUndefined()
  expect(readSounds(await linesFor('垚山村')).get('垚')).toEqual(['yao'])
})

test('the same words are read once', async () => {
  expect(await soundsFor('开户')).toBe(await soundsFor('开户'))
})
