import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mostFirstLoadBytes } from '../bench/limits.ts'
import { readFirstLoad, sumOf } from '../speed/first-load.ts'
import { testFourTaps } from './four-taps.ts'
import { elderly, openHome, plain } from './resident.ts'
import { button, waitUntil } from './touch.ts'
import { openWorld, type World } from './world.ts'

// What the product asks of a phone and of the person who holds it; together, since a house is opened for each file.
let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

test('until the home page shows the halls, all scripts and styles together stay within the budget', async () => {
  const load = await readFirstLoad((await world.takePhone()).page, world.demo.urls.miniapp)
  console.log(`first load: ${sumOf(load)} bytes zipped, ${load.wireBytes} over the line, in ${load.files.size} files`)
  expect([...load.files.keys()].filter((name) => name.endsWith('.css'))).toHaveLength(1)
  expect(load.wireBytes).toBeLessThan(sumOf(load))
  expect(sumOf(load)).toBeLessThanOrEqual(mostFirstLoadBytes)
})

test('the other pages come when the first one stands, the code before all of them, and not the reader of codes', async () => {
  const { page } = await world.takePhone()
  const asked: string[] = []
  page.on('requestfinished', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(world.demo.urls.miniapp)
  const listed = await page.waitForResponse((reply) => reply.url().endsWith('/js/ahead.json'))
  const shown = asked.filter((path) => path.startsWith('/api/'))
  const files = ((await listed.json()) as string[]).map((file) => `/${file}`)
  expect(shown).toContain('/api/venues')
  expect(files.length).toBeGreaterThan(20)
  await waitUntil(async () => expect(files.filter((file) => !asked.includes(file))).toEqual([]))
  expect(asked.filter((path) => /qr-read|\.wasm$/.test(path))).toEqual([])
})

test('before any script has come there are bones to see, on every page the same, and none once the page stands', async () => {
  const { page } = await world.takePhone()
  const bones = page.locator('.bones')
  let allowScripts = (): void => undefined
  const allowed = new Promise<void>((resolve) => {
    allowScripts = resolve
  })
  await page.route('**/js/*.js', (route) => allowed.then(() => route.continue()))
  await page.goto(`${world.demo.urls.miniapp}#/appointment/matter/index`, { waitUntil: 'commit' })
  await bones.waitFor()
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  allowScripts()
  await page.locator('.hf').first().waitFor()
  expect(await bones.isVisible()).toBe(false)
})

/** Where the entries of the home page begin, in px from the top. */
const topOfEntries = async (page: Page): Promise<number> => Math.round((await button(page, /^惠预约/).boundingBox())?.y ?? -1)

test.each([
  { mode: 'normal', voice: plain },
  { mode: 'elderly', voice: elderly },
])('nothing of the home page moves under a finger while its answers come, $mode', async ({ voice }) => {
  const { page } = await world.takePhone()
  await openHome(page, world.demo.urls.miniapp, voice)
  let answer = (): void => undefined
  const mayAnswer = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route(/\/api\/(matters|venues)$/, (route) => mayAnswer.then(() => route.continue()))
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('seen-')) localStorage.removeItem(key)
  })
  await page.reload()
  await button(page, /^惠预约/).waitFor()
  const before = await topOfEntries(page)
  answer()
  await button(page, /^(换身份证|居住证续签)/)
    .first()
    .waitFor()
  expect(await topOfEntries(page)).toBe(before)
})

testFourTaps(() => world)

test('no page broke a script or wrote an error', () => {
  expect(world.listErrors()).toEqual([])
})
