import { expect, test } from 'vitest'
import { toSpeech } from './speech-text.ts'

test('an appointment number and the hotline are said sign by sign, a range with a word', () => {
  expect(toSpeech(['7K2M-4QXD，没网也能亮', '拨打 12345', '上午 10:00–10:30'])).toEqual([
    '7 K 2 M 4 Q X D，没网也能亮',
    '拨打 1 2 3 4 5',
    '上午 10:00到10:30',
  ])
})

test('what is masked stays unsaid', () => {
  expect(toSpeech(['换身份证，林*禾', '手机 138****5620'])).toEqual(['换身份证，林，禾', '手机 138，5620'])
})

test('sentences are said one by one; what has no words is passed over', () => {
  expect(toSpeech(['链接可能旧了。您的预约都还在。', '', '   ', '…', '——', '*'])).toEqual(['链接可能旧了。', '您的预约都还在。'])
})

test('a page of nothing but long text does not stop halfway', () => {
  const said = toSpeech(['带身份证。'.repeat(2000)])
  expect(said).toHaveLength(2000)
  expect(new Set(said)).toEqual(new Set(['带身份证。']))
})
