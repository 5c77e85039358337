import type { Verdict } from '@huifuwu/contract'
import { gradeOf, type VerdictOutcome, verdictOutcomes } from '@huifuwu/domain'
import { expect, test } from 'vitest'
import { tellNobody } from './nobody.ts'
import { tellVerdict } from './verdict-text.ts'
import { waysOn } from './ways.ts'

const visit = {
  id: 'a',
  number: '7K2M4QXD',
  matterName: '居民身份证换领',
  venueName: '惠城区政务服务中心',
  venueAddress: '下角中路 5 号',
  areaName: '户政区',
  startsOn: '2022-03-18',
  startsAt: '2022-03-18T06:30:00Z',
  endsAt: '2022-03-18T07:00:00Z',
  checkInFrom: '2022-03-18T06:00:00Z',
  checkInUntil: '2022-03-18T01:30:00Z',
  cancelledAt: null as string | null,
}
const ticket = { number: 'A043', state: 'waiting', counters: '3–6 号' }
const now = new Date('2022-03-18T01:48:00Z')

function verdictOf(outcome: VerdictOutcome, parts: object = {}): Verdict {
  const known = { appointment: visit, person: null, ticket: null, checkedInAt: null, readAt: now.toISOString() }
  return { outcome, grade: gradeOf(outcome), ...known, ...parts } as unknown as Verdict
}
const tell = (outcome: VerdictOutcome, parts: object = {}, typed = false) => {
  const { word, why } = tellVerdict(verdictOf(outcome, parts), { typed, now })
  return `${word}。${why}`
}
const nobody = { appointment: null }

test.each<[VerdictOutcome, object, string]>([
  ['arrived', { ticket }, '可以办。去 3–6 号窗口'],
  ['arrived', { ticket: { ...ticket, counters: '' } }, '可以办。去户政区等叫号'],
  ['already-arrived', { ticket, checkedInAt: '2022-03-18T01:31:00Z' }, '已经签到过。9:31 签到，号不变'],
  ['already-arrived', { ticket: { ...ticket, state: 'done' }, checkedInAt: '2022-03-18T01:31:00Z' }, '已经签到过。9:31 签到，已经叫过号'],
  ['late', { ticket }, '迟到 18 分钟。还能办，已经排到队尾'],
  ['too-early', {}, '来早了。约的是 14:30，14:00 起可签到'],
  ['too-late', {}, '迟到太久。9:30 前签到才有效'],
  ['other-venue', {}, '不是这里的号。应去惠城区政务服务中心'],
  [
    'other-day',
    { appointment: { ...visit, startsOn: '2022-03-21', startsAt: '2022-03-21T01:00:00Z' } },
    '不是今天的号。约的是 3月21日 周一 9:00',
  ],
  ['cancelled', { appointment: { ...visit, cancelledAt: '2022-03-17T12:12:00Z' } }, '已经取消了。3月17日 20:12 取消的'],
  ['cancelled', {}, '已经取消了。这个号不再有效'],
  ['unknown-code', nobody, '不是预约码。扫到的不是惠服务发的码'],
  ['forged-code', nobody, '码被改过。签名不对，先别放行'],
])('%s %#: a word and its why', (outcome, parts, words) => {
  expect(tell(outcome, parts)).toBe(words)
})

test('a typed number that nobody booked is not called a code', () => {
  expect(tell('unknown-code', nobody, true)).toBe('没有这个预约号。号的写法对，可是没有人约过')
  expect(tellNobody(verdictOf('unknown-code', nobody), true).title).toBe('可能是别处的号')
})

test('no refusal is bare: red has at least two ways on', () => {
  for (const outcome of verdictOutcomes.filter((each) => gradeOf(each) === 'bad')) {
    expect(waysOn(verdictOf(outcome)).length, outcome).toBeGreaterThanOrEqual(2)
  }
})

test('a day that has passed cannot be come back to', () => {
  const titles = (startsOn: string) => waysOn(verdictOf('other-day', { appointment: { ...visit, startsOn } })).map(({ title }) => title)
  expect(titles('2022-03-21')).toEqual(['还是 3月21日 来', '取现场号'])
  expect(titles('2022-03-17')).toEqual(['请本人重新约', '取现场号'])
})

test('a forged code shows no name', () => {
  expect(tellNobody(verdictOf('forged-code', nobody), false).title).toBe('不显示姓名')
})
