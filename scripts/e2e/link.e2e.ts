import { readFileSync } from 'node:fs'
import { appointmentScene, guideScene, timeScene } from '@huifuwu/domain'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseVenue, confirm, elderly, modes, openHome, plain, signIn, signInAtHome, type Voice } from './resident.ts'
import { button, press, pressOn, see, seeHeading, waitUntil } from './touch.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

const matterId = 'proof-printing'
const hall = '惠州市政务服务中心 24 小时自助厅'
/** A page that slides in covers the one before after this. */
const slideMs = 500
const linkTo = (scene: string): string => `${new URL('/', world.demo.urls.miniapp).href}?scene=${scene}`

/** What the calendar of the phone would be handed. */
async function saveFile(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)])
  return readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '')
}
const uidOf = (file: string): string | undefined => /^UID:(.*)$/m.exec(file)?.[1]?.trim()

async function chooseTime(page: Page, { elderly: chosenFirst }: Voice): Promise<void> {
  if (chosenFirst) await press(page, '下一步')
  else await pressOn(button(page, /^\d+:\d\d–\d+:\d\d，余 \d+ 个$/).first())
  await seeHeading(page, '确认预约')
}

async function cancel(page: Page, voice: Voice): Promise<void> {
  await press(page, voice.cancel)
  await pressOn(page.getByRole('dialog').getByRole('button', { name: '取消预约', exact: true }))
  await button(page, '再约一次').waitFor()
}

/** What was booked and cancelled in each mode. */
const scenes: Record<string, string> = {}
const voices = [
  { mode: 'normal', voice: plain, name: '钟志远' },
  { mode: 'elderly', voice: elderly, name: '吴桂珍' },
]

test.each([
  { mode: 'normal', voice: plain, name: '钟志远', title: '证明自助打印', file: '证明自助打印，' },
  { mode: 'elderly', voice: elderly, name: '吴桂珍', title: '自助打证明', file: '自助打证明，' },
])('a shared link opens the guide, which leads to the booking, and that into the calendar and out of it, $mode', async (way) => {
  const { voice, name, title, mode } = way
  const { page } = await world.takePhone()
  await openHome(page, world.demo.urls.miniapp, voice)
  await page.goto(linkTo(guideScene(matterId)))
  await seeHeading(page, title)
  await see(page, '演示数据')
  await press(page, '选办事点，约号')
  await chooseVenue(page, voice, hall)
  await chooseTime(page, voice)
  await signIn(page, name)
  await see(page, `${name}（本人）`)
  await confirm(page, voice)
  const added = await saveFile(page, '加到手机日历')
  expect(added).toContain('METHOD:PUBLISH')
  expect(added).toContain(`SUMMARY:${way.file}`)
  expect(added).not.toContain(name)
  await press(page, '看预约')
  await seeHeading(page, voice.detail)
  scenes[mode] = /scene=([0-9a-f]{32})/.exec(added)?.[1] ?? ''
  await cancel(page, voice)
  const taken = await saveFile(page, '从手机日历里去掉')
  expect(taken).toContain('METHOD:CANCEL')
  expect(taken).toContain('SEQUENCE:1')
  expect(uidOf(taken)).toBe(uidOf(added))
})

test.each(voices)('the link of an appointment shows it to nobody but its person, $mode', async ({ mode, voice }) => {
  const { page } = await world.takePhone(voice.elderly)
  await page.goto(world.demo.urls.miniapp)
  await signInAtHome(page, '陈家宁')
  expect(scenes[mode]).toHaveLength(32)
  await page.goto(linkTo(scenes[mode] ?? ''))
  await see(page, '没有找到这个预约')
  await page.goto(linkTo(appointmentScene('0190a3c2-7b1e-7c4d-9a2f-0123456789ab')))
  await see(page, '没有找到这个预约')
})

test.each(voices)('the link of an appointment opened signed out leads through signing in to the appointment itself, $mode', async (way) => {
  const { mode, voice, name } = way
  const { page } = await world.takePhone(voice.elderly)
  expect(scenes[mode]).toHaveLength(32)
  await page.goto(linkTo(scenes[mode] ?? ''))
  await see(page, '要先登录')
  await press(page, '登录')
  await press(page, '演示登录')
  await press(page, '同意，继续')
  await press(page, new RegExp(`^${name}`))
  await seeHeading(page, voice.detail)
  await see(page, '已取消')
  expect(page.url()).toContain('/appointment/detail/index')
})

test.each(modes)('from the times of a hall one reads when the days behind them open, $mode', async ({ voice }) => {
  const { page } = await world.takePhone()
  await openHome(page, world.demo.urls.miniapp, voice)
  await page.goto(linkTo(timeScene({ venueId: 'city-hall', matterId: 'id-card-renewal' })))
  if (voice.elderly) await press(page, '看别的日子')
  await press(page, voice.elderly ? '后面的号什么时候放' : '看放号日历')
  await see(page, '后面的号什么时候放？')
  await see(page, voice.elderly ? '明天上午 9:00 放号' : '明天 9:00 放号')
  await press(page, '看现在能约的')
  await seeHeading(page, '选时间')
})

const strange = ['g1', 'https://example.com/', '%3Cscript%3Ealert(1)%3C/script%3E', '%E0%A4%A', 'matterId=passport', '0'.repeat(200)]

test.each([...strange.map((scene) => ({ mode: 'normal', scene })), { mode: 'elderly', scene: 'g1' }])(
  'a code that is not ours says so and leads home, $mode: $scene',
  async ({ mode, scene }) => {
    const { page, close } = await world.takePhone(mode === 'elderly')
    await page.goto(linkTo(scene))
    await see(page, '这个地址不完整')
    await press(page, '回首页')
    await button(page, /^惠预约/).waitFor()
    await close()
  },
)

test('whoever is back before the next page has slid in still sees the page that was left', async () => {
  const { page } = await world.takePhone()
  await openHome(page, world.demo.urls.miniapp, plain)
  const home = button(page, /^惠预约/)
  await home.waitFor()
  await page.evaluate(() => {
    const watcher = new MutationObserver(() => {
      if (document.querySelectorAll('.taro_page').length < 2) return
      watcher.disconnect()
      location.replace('#/pages/home/index')
    })
    watcher.observe(document.body, { subtree: true, childList: true })
  })
  await pressOn(home)
  await waitUntil(async () => expect(await page.locator('.taro_page').count()).toBe(1))
  await page.waitForTimeout(slideMs)
  expect(await home.isVisible()).toBe(true)
})

test('a matter that is done no more is called so, with a way on', async () => {
  const { page } = await world.takePhone()
  await page.goto(linkTo(guideScene('abolished-long-ago')))
  await see(page, '没有找到这个事项')
  await press(page, '去选事项')
  await see(page, '您要办什么？')
})

test('no page broke a script or wrote an error', () => {
  expect(world.listErrors()).toEqual([])
})
