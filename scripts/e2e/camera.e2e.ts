import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { type Phone, takePhone } from '../stage/phone.ts'
import { openStage, type Stage } from '../stage/stage.ts'
import { staffOf } from './accounts.ts'
import { goOn, goOnDuty, readVerdict, typeNumber } from './desk.ts'
import { eyesOf, holdBefore } from './eye.ts'
import { chooseSession, confirm, openHome, plain, readBooked, signIn } from './resident.ts'
import { press, see, seeHeading } from './touch.ts'

const dir = mkdtempSync(join(tmpdir(), 'huifuwu-eye-'))
const eye = join(dir, 'eye.y4m')
let stage: Stage
let browser: Browser
const phones: Phone[] = []
const asked = new Map<Page, string[]>()

async function take(): Promise<Page> {
  const phone = await takePhone({ browser, url: stage.demo.urls.miniapp })
  phones.push(phone)
  const { page } = phone
  asked.set(page, [])
  page.on('request', (request) => asked.get(page)?.push(request.url()))
  return page
}

async function takeDesk(mayUseCamera: boolean): Promise<Page> {
  const page = await take()
  // What is not granted is refused.
  await page.context().grantPermissions([mayUseCamera ? 'camera' : 'geolocation'], { origin: new URL(stage.demo.urls.miniapp).origin })
  await openHome(page, stage.demo.urls.miniapp, plain)
  return page
}

beforeAll(async () => {
  stage = await openStage()
  browser = await openBrowser(eyesOf(eye))
})
afterAll(async () => {
  await browser?.close()
  await stage?.stop()
  rmSync(dir, { recursive: true, force: true })
})

/** The same code twice is green or amber, by how long it took. */
const anyVerdict = ''
const booked = { number: '' }
const readersOf = (page: Page): string[] => [...new Set(asked.get(page)?.filter((url) => /qr-read|\.wasm$/.test(url)))]

test('a desk with a camera reads the code off the phone of whoever booked, with a reader of our own origin', async () => {
  const resident = await take()
  await openHome(resident, stage.demo.urls.miniapp, plain)
  await chooseSession(resident, plain)
  await signIn(resident, '陈家宁')
  await see(resident, '陈家宁（本人）')
  await confirm(resident, plain)
  booked.number = (await readBooked(resident, plain)).number
  await holdBefore(eye, resident)

  const desk = await takeDesk(true)
  await goOnDuty(desk, staffOf(stage.demo, 'hz-huzheng-07'))
  expect(readersOf(desk).filter((url) => url.endsWith('.wasm'))).toEqual([])
  await press(desk, '点这里，把预约码放进框里')
  expect(await readVerdict(desk, '可以办')).toMatchObject({ grade: 'ok', ticket: expect.stringMatching(/^\D+\d+$/) })

  const { origin } = new URL(stage.demo.urls.miniapp)
  expect(readersOf(desk)).toHaveLength(2)
  expect([...asked.values()].flat().filter((url) => !url.startsWith(origin) && !/^(data|blob):/.test(url))).toEqual([])
  expect(readersOf(resident)).toEqual([])
})

test('for the next one the camera opens by itself, and the light of the lens goes out when the page is left', async () => {
  const desk = [...asked.keys()].at(-1) as Page
  await goOn(desk)
  expect((await readVerdict(desk, anyVerdict)).grade).toMatch(/ok|warn/)
  expect(await desk.locator('video').count()).toBe(0)
})

test('a desk that may not use its camera is told how to allow it, and signs people in by the number', async () => {
  const desk = await takeDesk(false)
  await goOnDuty(desk, staffOf(stage.demo, 'hz-zizhu-02'))
  await press(desk, '点这里，把预约码放进框里')
  await see(desk, '相机没有打开')
  await press(desk, '返回')
  await seeHeading(desk, '扫码')
  await press(desk, '点这里，把预约码放进框里')
  await see(desk, '相机没有打开')
  await typeNumber(desk, booked.number)
  expect((await readVerdict(desk, anyVerdict)).ticket).toMatch(/^\D+\d+$/)
})

test('nothing broke on the way, and the content security policy was met', () => {
  expect(phones.flatMap(({ errors }) => errors)).toEqual([])
})
