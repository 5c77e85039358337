import { expect, test } from 'vitest'
import { indexMatters } from './index-matters.ts'
import { searchMatters } from './search.ts'
import { readSounds } from './sounds.ts'

const sounds = readSounds([
  ...['ju居', 'min民', 'shen身申', 'fen份', 'zheng证正證政', 'huan换', 'ling领', 'bu补', 'lin临', 'shi时', 'chu出', 'sheng生', 'deng登'],
  ...['ji记', 'wa娃', 'shang上', 'hu户', 'kou口', 'she社', 'bao保', 'ka卡', 'diao掉', 'le了', 'lv绿', 'hang航', 'yin银', 'xing行', 'nai奶'],
  ...['zhong重', 'xin新', 'dao到', 'qi期', 'shu属', 'jin津', 'tie贴', 'hang行', 'chong重'],
])
const matters = [
  { id: 'renewal', name: '居民身份证换领', plainName: '换身份证', searchWords: ['身份证到期了'], uses: 900 },
  { id: 'again', name: '居民身份证补领', plainName: '补身份证', searchWords: ['身份证掉了'], uses: 500 },
  { id: 'temporary', name: '临时身份证', plainName: '临时身份证', searchWords: [], uses: 90 },
  { id: 'birth', name: '出生登记', plainName: '娃上户口', searchWords: ['上户口'], uses: 300 },
  { id: 'social', name: '社保卡（重新）申领', plainName: '社保卡', searchWords: ['银行卡'], uses: 700 },
]
const index = indexMatters(matters, sounds)
const search = (typed: string) => searchMatters(index, typed)
const hits = (typed: string) => search(typed).hits.map(({ matter }) => matter.id)
const guesses = (typed: string) => search(typed).guesses.map(({ matter }) => matter.id)
const marked = (typed: string) => search(typed).hits.map(({ matter, name }) => name && matter.name.slice(name.from, name.to))

test('what is done more often stands first among those that fit alike', () => {
  expect(hits('身份证')).toEqual(['renewal', 'again', 'temporary'])
  expect(hits('临时身份证')).toEqual(['temporary'])
})

test('plain speech finds the matter, alone or in the middle of a sentence', () => {
  expect(hits('娃上户口')).toEqual(['birth'])
  expect(hits('我要给娃上户口，在哪里办理')).toEqual(['birth'])
  expect(search('上户口').hits[0]).toMatchObject({ plainName: { from: 1, to: 4 } })
})

test('pinyin, first letters and a mixture of both find the same, and mark the signs that were meant', () => {
  for (const typed of ['shenfenzheng', 'sfz', 'SFZ', 'shen fen zheng', 'sfzheng', 'shenfz', 'ｓｆｚ', 'shēn fèn zhèng', "shen'fen'zh"]) {
    expect([typed, hits(typed)]).toEqual([typed, ['renewal', 'again', 'temporary']])
    expect(marked(typed)[0]).toBe('身份证')
  }
})

test('which letters of a sound were typed is told', () => {
  const saidOf = (typed: string) => search(typed).hits[0]?.said?.map(({ sound, typed: count }) => `${sound} ${count}`)
  expect(saidOf('sfz')).toEqual(['shen 1', 'fen 1', 'zheng 1'])
  expect(saidOf('shfzhe')).toEqual(['shen 2', 'fen 1', 'zheng 3'])
  expect(saidOf('身份证')).toBeUndefined()
})

test('one slip is forgiven: a letter wrong, missing, too many, or two changed over, and n for l, z for zh', () => {
  for (const typed of [
    'shenfenzhng',
    'shemfenzheng',
    'shenfenzzheng',
    'shnefenzheng',
    'senfenzheng',
    'shenfenzenghuanling',
    'linshishengfenzheng',
  ]) {
    expect([typed, hits(typed).length > 0]).toEqual([typed, true])
  }
  expect(hits('shebaoqa')).toEqual(['social'])
  expect(hits('shegaoqa')).toEqual([])
})

test('a character that sounds alike, or is written in the traditional way, is understood', () => {
  expect(hits('身份正掉了')).toEqual(['again'])
  for (const typed of ['身份正', '身份證']) expect([hits(typed), guesses(typed)]).toEqual([['renewal', 'again'], ['temporary']])
})

test('a character with two readings is found by either, and brackets in between do not matter', () => {
  expect(hits('chongxin')).toEqual(['social'])
  expect(hits('zhongxin')).toEqual(['social'])
  expect(marked('卡重新')).toEqual(['卡（重新'])
})

test('when nothing is called so, what shares most with the sentence is asked about', () => {
  expect(hits('身份正被他掉了')).toEqual([])
  expect(guesses('身份正被他掉了')[0]).toBe('again')
  expect(search('身份正被他掉了').guesses[0]?.name).toEqual({ from: 2, to: 5 })
})

test('a word that only belongs to a matter comes after matters that are called so', () => {
  expect(hits('ka')).toEqual(['social'])
  expect([hits('到期'), hits('银行卡')]).toEqual([['renewal'], ['social']])
})

test('first letters that also fit other words mean only what sounds like the matters found', () => {
  const chance = { id: 'chance', name: '出生登记', plainName: '出生登记', searchWords: ['上户口'], uses: 9 }
  const named = { id: 'named', name: '社户口登记', plainName: '社户口', searchWords: [], uses: 1 }
  const found = searchMatters(indexMatters([chance, named], sounds), 'shk')
  expect([found.hits.map(({ matter }) => matter.id), found.guesses]).toEqual([['named', 'chance'], []])
  expect(searchMatters(indexMatters([{ ...chance, searchWords: ['她上户口'] }, named], sounds), 'shk').guesses).toEqual([])
})

test('before the sounds are there, written words are found all the same', () => {
  const deaf = indexMatters(matters, new Map())
  expect(searchMatters(deaf, '身份证').hits).toHaveLength(3)
  expect(searchMatters(deaf, 'sfz')).toEqual({ hits: [], guesses: [] })
})

const nothing = { hits: [], guesses: [] }

test('nothing that counts finds nothing', () => {
  for (const typed of ['', '   ', '\u3000\t\n', '🙂🙂', '.*', '^$', '\\', '(((', '%_', "'; --", '……', '\u0000', '\ud83d', '\u200b\u202e']) {
    expect([typed, search(typed)]).toEqual([typed, nothing])
  }
})

test('signs of a pattern or a picture between the words change nothing', () => {
  for (const typed of ['身.*份证', '身份证🙂', '  身 份 证  ', '「身份证」', '\u202e身份证', '身份证\u0000']) {
    expect([typed, hits(typed)]).toEqual([typed, ['renewal', 'again', 'temporary']])
  }
  expect(hits('s.f.z')).toEqual(['renewal', 'again', 'temporary'])
})

test('ten thousand signs are answered like the first of them', () => {
  for (const filling of ['身', 'a', 'shi', '🙂', ' ', '身份证']) {
    const { hits: found } = search(filling.repeat(10_000))
    expect(found.length).toBeLessThanOrEqual(matters.length)
  }
})

test('first letters that begin a text count for more than those in its middle, unless these are done very much more often', () => {
  const middle = { id: 'middle', name: '车检验标志', plainName: '车年检', searchWords: [], uses: 9000 }
  const heard = readSounds(['yi医移', 'bao保', 'zhuan转', 'che车', 'jian检', 'yan验', 'biao标', 'zhi志', 'nian年'])
  const order = (uses: number) => {
    const first = { id: 'first', name: '医保转移', plainName: '转医保', searchWords: [], uses }
    return searchMatters(indexMatters([middle, first], heard), 'yb').hits.map(({ matter }) => matter.id)
  }
  expect([order(900), order(9)]).toEqual([
    ['first', 'middle'],
    ['middle', 'first'],
  ])
})

test('a sentence is found by the share of its signs that a matter has, whatever stands around them', () => {
  expect(hits('请问身份证到期了怎么换')).toEqual(['renewal'])
  expect(hits('补办个身份证')).toEqual(['again'])
  expect(guesses('身份证复印店在哪')).toEqual(['renewal', 'again', 'temporary'])
  expect(search('身份远走高飞').guesses).toEqual([])
})

test('what the south does not tell apart is forgiven, and one slip on top', () => {
  for (const typed of ['senfenzeng', 'shengfengzheng', 'senfenxeng']) expect([typed, hits(typed)[0]]).toEqual([typed, 'renewal'])
})

test('whole words for a matter do not outrank one that is also called so', () => {
  const bundle = { id: 'bundle', name: '出生一件事', plainName: '生娃一起办', searchWords: ['社保卡'], uses: 9000 }
  const social = { id: 'social', name: '社保卡申领', plainName: '换社保卡', searchWords: ['社保卡'], uses: 6000 }
  const found = searchMatters(indexMatters([bundle, social], sounds), '社保卡')
  expect(found.hits.map(({ matter }) => matter.id)).toEqual(['social', 'bundle'])
})
