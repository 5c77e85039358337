import { afterAll, beforeAll, expect, test } from 'vitest'
import { setLarge, shut } from '../stage/setback.ts'
import { chooseMatter, chooseSession, chooseVenue, confirm, elderly, openHome, plain, signInAtHome } from './resident.ts'
import { button, press, pressOn, see, seeHeading, waitUntil } from './touch.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

const voices = [
  { mode: 'normal', voice: plain, name: '陈家宁' },
  { mode: 'elderly', voice: elderly, name: '黎秋月' },
]

const halls = '**/api/matters/**'

test.each(voices)('whoever does not agree is told what that leaves, and may think again, $mode', async ({ voice, name }) => {
  const { page } = await world.takePhone()
  await openHome(page, world.demo.urls.miniapp, voice)
  await press(page, '登录')
  await press(page, '不同意，先看看')
  await see(page, '约号要核对是不是本人')
  await press(page, '看隐私说明，再决定')
  await press(page, '同意，继续')
  await press(page, '演示登录')
  await press(page, new RegExp(`^${name}`))
  await see(page, new RegExp(`^${name}，`))
})

test.each(voices)('a house that is shut says until when, and one goes on where one stood when it opens, $mode', async ({ voice }) => {
  const { page } = await world.takePhone()
  await openHome(page, world.demo.urls.miniapp, voice)
  await shut(page, halls)
  await chooseMatter(page, voice)
  await see(page, voice.elderly ? /^维护到/ : /维护$/)
  await page.unroute(halls)
  await press(page, /^现在再查一次/)
  await chooseVenue(page, voice, '惠州市政务服务中心 24 小时自助厅')
})

test.each(voices)(
  'whose sign-in ended on the page that asks whether all is right signs in again and books there, $mode',
  async ({ voice, name }) => {
    const { page } = await world.takePhone()
    await openHome(page, world.demo.urls.miniapp, voice)
    await signInAtHome(page, name)
    await chooseSession(page, voice)
    await page.context().clearCookies()
    await page.reload()
    await press(page, '登录，再约')
    await see(page, '要重新登录一下')
    await press(page, '演示登录，接着约')
    await press(page, new RegExp(`^${name}`))
    await seeHeading(page, '确认预约')
    await confirm(page, voice)
  },
)

test('whoever set large letters is offered 长辈版 once, and it stays', async () => {
  const { page } = await world.takePhone()
  await setLarge(page)
  await page.goto(world.demo.urls.miniapp)
  await see(page, '您的浏览器用的是大字')
  // The one in the offer; the header has its own.
  await pressOn(button(page, '换成长辈版').last())
  await waitUntil(async () => expect(await page.locator('.hf.elderly').count()).toBeGreaterThan(0))
  await page.reload()
  await button(page, /^惠预约/).waitFor()
  expect(await page.locator('.hf.elderly').count()).toBeGreaterThan(0)
  expect(await page.getByText('您的浏览器用的是大字').count()).toBe(0)
  await pressOn(button(page, /^惠预约/))
  await see(page, '别的事')
})

test('no page broke a script or wrote an error', () => {
  expect(world.listErrors()).toEqual([])
})
