import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createGate } from './gate.ts'
import { modes, plain, type Voice } from './resident.ts'
import { button, press, pressOn, pressTab, see, waitUntil } from './touch.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

/** Of single pages; what they share has a name. */
const scripts = /\/js\/\d+\.[^/]*\.js$/
/** A page that slides in covers the one before after this. */
const slideMs = 500
/** Between presses of one hand. */
const handMs = 200

const entry = (page: Page) => button(page, /^惠预约/)
const path = (page: Page): string => new URL(page.url()).hash.replace(/^#/, '').split('?')[0] ?? ''
const countPages = (page: Page): Promise<number> => page.locator('.taro_page').count()

/** At home before any other page was fetched; from now on page scripts meet `what`. */
async function openHome(what: (route: Route) => Promise<void>, voice = plain): Promise<Page> {
  const { page } = await world.takePhone(voice.elderly)
  await page.route('**/js/ahead.json', (route) => route.abort())
  await page.goto(world.demo.urls.miniapp)
  await entry(page).waitFor()
  await page.route(scripts, what)
  return page
}

/** At home, and no page comes before it is let in; then all that was asked for has come, and nothing slides. */
async function openHomeAlone(voice?: Voice): Promise<{ page: Page; letIn: () => Promise<void> }> {
  const gate = createGate()
  const page = await openHome(gate.hold, voice)
  const letIn = async (): Promise<void> => {
    await gate.letIn()
    await page.waitForTimeout(slideMs)
  }
  return { page, letIn }
}

test('whoever goes home before 我的 has come stays at home', async () => {
  const { page, letIn } = await openHomeAlone()
  await pressTab(page, '我的')
  await page.waitForTimeout(handMs)
  await pressTab(page, '首页')
  await letIn()
  expect(path(page)).toBe('/pages/home/index')
  expect(await entry(page).isVisible()).toBe(true)
})

test.each(modes)('whoever goes back before a page has come stays, and leads on from there, $mode', async ({ voice }) => {
  const { page, letIn } = await openHomeAlone(voice)
  await pressOn(entry(page))
  await waitUntil(async () => expect(path(page)).toBe('/appointment/matter/index'))
  await page.goBack()
  await letIn()
  expect([path(page), await countPages(page)]).toEqual(['/pages/home/index', 1])
  await pressOn(entry(page))
  await see(page, '您要办什么？')
  await press(page, '返回')
  await waitUntil(async () => expect([path(page), await countPages(page)]).toEqual(['/pages/home/index', 1]))
})

test('a page that is asked for three times comes once, and one step leads back', async () => {
  const { page, letIn } = await openHomeAlone()
  for (let time = 0; time < 3; time += 1) {
    await pressOn(entry(page))
    await page.waitForTimeout(handMs)
  }
  await letIn()
  await waitUntil(async () => expect(await countPages(page)).toBe(2))
  await press(page, '返回')
  await waitUntil(async () => expect([path(page), await countPages(page)]).toEqual(['/pages/home/index', 1]))
})

test('a tab that is asked for before the page before it has come is the one that comes', async () => {
  const { page, letIn } = await openHomeAlone()
  await pressOn(entry(page))
  await page.waitForTimeout(handMs)
  await pressTab(page, '办事')
  await letIn()
  await waitUntil(async () => expect([path(page), await countPages(page)]).toEqual(['/pages/services/index', 1 + 1]))
  await waitUntil(async () => expect(await page.locator('.taro_page:visible').count()).toBe(1))
  await page.goBack()
  await entry(page).waitFor()
  expect(path(page)).toBe('/pages/home/index')
})

test('tabs that are pressed faster than they come end at the last one', async () => {
  const { page, letIn } = await openHomeAlone()
  for (const tab of ['亮码', '首页', '我的', '首页', '亮码', '我的']) {
    await page.getByRole('tab', { name: tab, exact: true }).filter({ visible: true }).first().click()
    await page.waitForTimeout(handMs / 2)
  }
  await letIn()
  await page.getByRole('tab', { name: '我的', selected: true }).waitFor()
  await waitUntil(async () => expect([path(page), await page.locator('.taro_page:visible').count()]).toEqual(['/pages/me/index', 1]))
})

test.each(modes)(
  'a page that does not come leaves the address where one is, says so, and comes when asked for again, $mode',
  async ({ voice }) => {
    let there = false
    const page = await openHome((route) => (there ? route.continue() : route.abort()), voice)
    await pressOn(entry(page))
    await page.getByRole('dialog', { name: '没有网络，这一页没取到' }).waitFor()
    expect([path(page), await countPages(page)]).toEqual(['/pages/home/index', 1])
    const beside = await page.evaluate(() => document.elementFromPoint(100, 60)?.closest('.taro_page, .hf-shade')?.className)
    expect(beside).toContain('hf-shade')
    there = true
    await press(page, '再试一次')
    await see(page, '您要办什么？')
    expect([path(page), await countPages(page)]).toEqual(['/appointment/matter/index', 2])
    await press(page, '返回')
    await waitUntil(async () => expect([path(page), await countPages(page)]).toEqual(['/pages/home/index', 1]))
  },
)

test('a tab that does not come leaves the one that is shown', async () => {
  const page = await openHome((route) => route.abort())
  await pressTab(page, '我的')
  await page.getByRole('dialog', { name: '没有网络，这一页没取到' }).waitFor()
  expect([path(page), await countPages(page)]).toEqual(['/pages/home/index', 1])
  await press(page, '关闭')
  expect(await entry(page).isVisible()).toBe(true)
})

test('a link whose page does not come says so in its place, and asks again', async () => {
  const { page } = await world.takePhone()
  let there = false
  await page.route(scripts, (route) => (there ? route.continue() : route.abort()))
  await page.goto(`${world.demo.urls.miniapp}#/appointment/matter/index`)
  await see(page, '没有网络，这一页没取到')
  there = true
  await press(page, '再试一次')
  await see(page, '您要办什么？')
})

test('a page whose file went with a release comes from the new one', async () => {
  let releases = 0
  const page = await openHome((route) => (releases === 0 ? route.fulfill({ status: 404, body: '' }) : route.continue()))
  page.on('request', (request) => {
    if (request.isNavigationRequest()) releases += 1
  })
  await pressOn(entry(page))
  await see(page, '您要办什么？')
  expect([path(page), releases]).toEqual(['/appointment/matter/index', 1])
})

test('a file that is gone for good is not waited for in a circle', async () => {
  let loads = 0
  const page = await openHome((route) => route.fulfill({ status: 404, body: '' }))
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1
  })
  await pressOn(entry(page))
  await see(page, '这一页没取到')
  await press(page, '再试一次')
  await see(page, '这一页没取到')
  expect(loads).toBe(1)
})

test('the keyboard and a screen reader begin at the heading of a page, and after it where they left', async () => {
  const { page } = await world.takePhone()
  await page.goto(world.demo.urls.miniapp)
  const readFocus = () => page.evaluate(() => `${document.activeElement?.getAttribute('role')} ${document.activeElement?.textContent}`)
  await entry(page).waitFor()
  await pressOn(entry(page))
  await waitUntil(async () => expect(await readFocus()).toMatch(/^heading /))
  const title = await page.title()
  await press(page, '返回')
  await waitUntil(async () => expect(await readFocus()).toMatch(/^button 惠预约/))
  expect(await page.title()).not.toBe(title)
})

test('two entries pressed in one moment open one page', async () => {
  const { page } = await world.takePhone()
  await page.goto(world.demo.urls.miniapp)
  await entry(page).waitFor()
  await page.waitForLoadState('networkidle')
  const at = await entry(page).boundingBox()
  for (let time = 0; time < 2; time += 1) await page.touchscreen.tap((at?.x ?? 0) + 10, (at?.y ?? 0) + 10)
  await waitUntil(async () => expect(await countPages(page)).toBe(2))
  await page.waitForTimeout(slideMs)
  expect(await countPages(page)).toBe(2)
})

test('no page broke a script or wrote an error', () => {
  expect(world.listErrors()).toEqual([])
})
