import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseVenue, confirm, elderly, modes, openHome, plain, signIn, type Voice } from './resident.ts'
import { button, press, pressOn, pressTab, see, seeHeading, waitUntil } from './touch.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

/** Not the self-service hall, whose name begins alike. */
const hall = '惠州市政务服务中心(?! 24)'

async function toMatters(page: Page, voice: Voice): Promise<void> {
  await openHome(page, world.demo.urls.miniapp, voice)
  await press(page, /^惠预约/)
  await see(page, '您要办什么？')
}

const type = (page: Page, words: string): Promise<void> => waitUntil(() => page.getByLabel('搜事项').fill(words, { timeout: 3000 }))

async function chooseTime(page: Page, { elderly: chosenFirst }: Voice): Promise<void> {
  if (chosenFirst) await press(page, '下一步')
  else await pressOn(button(page, /^\d+:\d\d–\d+:\d\d，余 \d+ 个$/).first())
  await seeHeading(page, '确认预约')
}

type Way = { said: string; voice: Voice; words: string; matter: RegExp; shown: string; person: string }
const ways: Way[] = [
  {
    said: 'plain speech',
    voice: plain,
    words: '娃上户口',
    matter: /^新生儿出生登记，也叫“娃上户口”/,
    shown: '新生儿出生登记',
    person: '陈家宁',
  },
  {
    said: 'pinyin with a slip',
    voice: plain,
    words: 'shefenzheng huanling',
    matter: /^居民身份证换领/,
    shown: '居民身份证换领',
    person: '钟志远',
  },
  { said: 'plain speech in 长辈版', voice: elderly, words: '我要给娃上户口', matter: /^娃上户口/, shown: '娃上户口', person: '吴桂珍' },
  { said: 'first letters in 长辈版', voice: elderly, words: 'hsfz', matter: /^换身份证/, shown: '换身份证', person: '何美仪' },
]

test.each(ways)('a matter is searched for by $said, and booked', async ({ voice, words, matter, shown, person }) => {
  const { page } = await world.takePhone()
  await toMatters(page, voice)
  await type(page, words)
  await press(page, matter)
  await chooseVenue(page, voice, hall)
  await chooseTime(page, voice)
  await signIn(page, person)
  await see(page, new RegExp(`^${person}`))
  await see(page, shown)
  await confirm(page, voice)
})

test.each(modes)('what nobody can name leads to somebody who can, and to the events of life, $mode', async ({ voice }) => {
  const { page } = await world.takePhone()
  await toMatters(page, voice)
  await type(page, '🙂 <img src=x onerror=alert(1)> ')
  await see(page, '没有找到这样的事项')
  await button(page, /^拨打 12345，说事情就行/).waitFor()
  await press(page, /^按生活里的事找/)
  await seeHeading(page, '办事')
})

/** Who knows what happened, and not what it is called. */
test.each(modes)('an event of life leads to its matters, and those to their halls, $mode', async ({ voice }) => {
  const { page } = await world.takePhone()
  await openHome(page, world.demo.urls.miniapp, voice)
  await pressTab(page, '办事')
  await press(page, /^证件到期、丢失/)
  await page.getByRole('dialog', { name: '证件到期、丢失' }).waitFor()
  await press(page, voice.elderly ? /^换身份证/ : /^居民身份证换领/)
  await see(page, '去哪里办？')
  await chooseVenue(page, voice, hall)
  await chooseTime(page, voice)
})

type Wish = { voice: Voice; typed: string; matter: RegExp }

async function toVenues(page: Page, { voice, typed, matter }: Wish): Promise<void> {
  await toMatters(page, voice)
  await type(page, typed)
  await press(page, matter)
}

/** 长辈版 asks for no place by itself. */
async function toDistricts(page: Page, voice: Voice): Promise<void> {
  if (voice.elderly) return press(page, /^选您在的区县/)
  await pressTab(page, '离我最近')
  await see(page, '不知道您在哪')
  await press(page, '选区县')
}

async function orderByDistrict(page: Page, wish: Wish): Promise<void> {
  await toVenues(page, wish)
  await toDistricts(page, wish.voice)
  await pressOn(page.getByRole('radio', { name: /^龙门县/ }))
  await see(page, '离龙门县近的在前')
}

/** Chosen already in 长辈版. */
const firstVenue = (page: Page, { elderly: chosenFirst }: Voice): Locator =>
  chosenFirst ? page.getByRole('radio', { checked: true }) : page.locator('.hf-card:visible')

test.each([
  { mode: 'normal', voice: plain, matter: /^居民身份证换领/ },
  { mode: 'elderly', voice: elderly, matter: /^换身份证/ },
])('who gives no place chooses a district, and its hall stands first, $mode', async ({ voice, matter }) => {
  const { page } = await world.takePhone()
  await orderByDistrict(page, { voice, typed: 'sfz', matter })
  await expect.poll(() => firstVenue(page, voice).first().textContent()).toMatch(/^龙门县政务服务中心/)
})

test.each([
  { mode: 'normal', voice: plain, matter: /^住房公积金提取/ },
  { mode: 'elderly', voice: elderly, matter: /^取公积金/ },
])('a district whose own hall does not serve the matter orders the halls all the same, $mode', async ({ voice, matter }) => {
  const { page } = await world.takePhone()
  await orderByDistrict(page, { voice, typed: '取公积金', matter })
})

test.each([
  { mode: 'normal', voice: plain, matter: /^居民身份证换领/ },
  { mode: 'elderly', voice: elderly, matter: /^换身份证/ },
])('who gives the place sees how far each hall is, $mode', async ({ voice, matter }) => {
  const { page } = await world.takePhone()
  await page.context().grantPermissions(['geolocation'])
  await page.context().setGeolocation({ latitude: 22.985, longitude: 114.72 })
  await toVenues(page, { voice, typed: '身份證', matter })
  if (voice.elderly) {
    await press(page, /^选您在的区县/)
    await press(page, /^用我的位置/)
  } else await pressTab(page, '离我最近')
  await see(page, '离您近的在前')
  await expect.poll(() => firstVenue(page, voice).first().textContent()).toMatch(/^惠东县政务服务中心.*公里/)
})

test('no page broke a script or wrote an error', () => {
  expect(world.listErrors()).toEqual([])
})
