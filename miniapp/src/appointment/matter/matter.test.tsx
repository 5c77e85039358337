import Taro from '@tarojs/taro'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { asked, ok, openAgain, showPage } from '../../../test/show-page.tsx'
import MatterPage from './index.tsx'

const line = (id: string, part: object) => ({
  id,
  areaName: '户政区',
  lifeEventId: 'papers',
  frequent: true,
  earliestAt: null,
  minutes: 15,
  elderlyRank: null,
  occasion: null,
  inPerson: false,
  ...part,
})
const renewal = line('renewal', {
  name: '居民身份证换领',
  plainName: '换身份证',
  searchWords: ['身份证到期了'],
  uses: 900,
  offeringId: 'id-card',
})
const again = line('again', {
  name: '居民身份证补领',
  plainName: '补身份证',
  searchWords: ['身份证丢了'],
  uses: 500,
  offeringId: 'id-card',
})
const birth = line('birth', { name: '出生登记', plainName: '娃上户口', searchWords: ['给孩子落户'], uses: 300, offeringId: 'household' })
const online = line('online', { name: '高龄津贴申领', plainName: '高龄津贴', searchWords: [], uses: 200, offeringId: null })
const matters = [renewal, again, birth, online]
const lines = [
  'ju居',
  'min民',
  'shen身',
  'fen份',
  'zheng证',
  'huan换',
  'ling领龄',
  'bu补',
  'chu出',
  'sheng生',
  'wa娃',
  'hu户',
  'kou口',
  'shang上',
  'gou狗',
]

const answers = {
  'GET /api/matters': () => ok({ lifeEvents: [{ id: 'papers', name: '证件' }], matters, readAt: '2022-03-16T01:40:00.000Z' }),
  'GET /api/pinyin': () => ok({ lines }),
  'GET /api/appointments': () => ok({ appointments: [], lastVisit: null, next: null }),
}
const show = (other = {}) => showPage(MatterPage, {}, { ...answers, ...other })
const box = () => screen.findByPlaceholderText(/事项名称|写一句也行/)
const typeOn = async (words: string) => fireEvent.change(await box(), { target: { value: words } })
async function type(words: string): Promise<void> {
  await screen.findAllByRole('button', { name: /身份证/ })
  await typeOn(words)
}
const marks = (): string[] => [...document.querySelectorAll('.hf-row .hf-mark')].map(({ textContent }) => textContent ?? '')

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2022-03-16T01:40:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('first letters find what is called so, most used first, with the meant part marked and the pinyin said', async () => {
  show()
  await vi.waitFor(() => expect(asked()).toContain('GET /api/pinyin'))
  await type('sfz')
  expect((await screen.findByText(/按拼音/)).parentElement?.textContent).toBe('按拼音 “shen fen zheng” 找到 2 项')
  expect(screen.getAllByRole('button', { name: /^居民身份证/ }).map(({ textContent }) => textContent?.slice(0, 7))).toEqual([
    '居民身份证换领',
    '居民身份证补领',
  ])
  expect(marks()).toEqual(['身份证', '身份证'])
})

test('what people say in other words is shown beside the official name, and leads on', async () => {
  show()
  await type('娃上户口')
  const found = await screen.findByRole('button', { name: '出生登记，也叫“娃上户口”，户政，这几天约满了' })
  fireEvent.click(found)
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/appointment/venue/index?matterId=birth' })
})

test('when nothing fits it is asked what was meant, and other ways are named', async () => {
  show()
  await type('身份证被狗吃了')
  expect(await screen.findByText('没有叫“身份证被狗吃了”的事项')).toBeTruthy()
  expect(screen.getByText('您是不是要')).toBeTruthy()
  expect(screen.getByRole('button', { name: /^居民身份证换领/ })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /^拨打 12345/ }))
  expect(Taro.makePhoneCall).toHaveBeenCalledWith({ phoneNumber: '12345' })
})

test.each([['🙂🙂'], ['.*'], ["'; drop table matter; --"], ['<b>x</b>'], ['%%%%'], ['qqqqqqqqqqqq']])(
  'what fits nothing is said back as it was typed, and breaks nothing: %s',
  async (words) => {
    show()
    await type(words)
    expect(await screen.findByText(words.length > 12 ? '没有找到这样的事项' : `没有叫“${words}”的事项`)).toBeTruthy()
    expect(screen.queryByText('您是不是要')).toBeNull()
  },
)

test('only spaces are no question, and an emptied box shows the whole list again', async () => {
  show()
  await type('   ')
  expect(screen.getByText('您要办什么？')).toBeTruthy()
  await type('sfz')
  expect(screen.queryByText('您要办什么？')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: '取消' }))
  expect(screen.getByText('您要办什么？')).toBeTruthy()
})

test('without the sounds of characters, words are found all the same', async () => {
  show({ 'GET /api/pinyin': () => ({ statusCode: 503, data: { code: 'busy', title: 'busy', requestId: 'r' } }) })
  await type('身份证')
  expect(await screen.findByText('找到 2 项')).toBeTruthy()
})

test('while the sounds are on their way letters are the name of nothing yet, and are understood when they come', async () => {
  let tell: (reply: unknown) => void = () => undefined
  show({ 'GET /api/pinyin': () => new Promise((told) => (tell = told)) })
  await type('sfz')
  await vi.waitFor(() => expect(document.querySelector('.hf-bone')).toBeTruthy())
  expect(screen.queryByText(/没有叫/)).toBeNull()
  await typeOn('身份证')
  expect(await screen.findByText('找到 2 项')).toBeTruthy()
  await typeOn('sfz')
  await act(async () => tell(await ok({ lines })))
  expect((await screen.findByText(/按拼音/)).parentElement?.textContent).toBe('按拼音 “shen fen zheng” 找到 2 项')
})

test('where the sounds did not come that is said, and they can be asked for again', async () => {
  let down = true
  const busy = () => ({ statusCode: 503, data: { code: 'busy', title: 'busy', requestId: 'r' } })
  show({ 'GET /api/pinyin': () => (down ? busy() : ok({ lines })) })
  await type('sfz')
  expect(await screen.findByText('拼音还没到，先写汉字')).toBeTruthy()
  expect(screen.queryByText(/没有叫/)).toBeNull()
  down = false
  fireEvent.click(screen.getByRole('button', { name: '再试一次' }))
  expect(await screen.findByText(/按拼音/)).toBeTruthy()
})

test('opened again without a network, letters are understood by the sounds that the phone kept', async () => {
  show()
  await type('sfz')
  await screen.findByText(/按拼音/)
  openAgain(MatterPage, '2022-03-16T01:41:00Z', () => Promise.reject(new Error('no network')))
  await type('sfz')
  expect(await screen.findByText(/按拼音/)).toBeTruthy()
})

test('the next morning letters are understood by the sounds of yesterday until those of today are there', async () => {
  show()
  await type('sfz')
  await screen.findByText(/按拼音/)
  let tell: (reply: ReturnType<typeof ok>) => void = () => undefined
  const sounds = new Promise<ReturnType<typeof ok>>((told) => (tell = told))
  openAgain(MatterPage, '2022-03-17T01:40:00Z', async ({ url }) => {
    if (url.endsWith('/pinyin')) return sounds
    return url.endsWith('/matters') ? answers['GET /api/matters']() : answers['GET /api/appointments']()
  })
  await type('sfz')
  expect(await screen.findByText(/按拼音/)).toBeTruthy()
  await act(async () => tell(ok({ lines: lines.map((each) => each.replace('shen', 'xin')) })))
  await typeOn('xfz')
  expect((await screen.findByText(/按拼音/)).parentElement?.textContent).toContain('xin fen zheng')
})

test('what is done online leads to no hall', async () => {
  vi.mocked(Taro.navigateTo).mockClear()
  show()
  await type('高龄津贴')
  fireEvent.click((await screen.findByText('高龄津贴')).closest('.hf-row') as Element)
  expect(vi.mocked(Taro.navigateTo).mock.calls.filter(([{ url }]) => url.includes('/venue/'))).toEqual([])
})
