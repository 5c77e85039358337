import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { staffOf } from './accounts.ts'
import { goOnDuty, readVerdict, typeNumber } from './desk.ts'
import { giveCamera, readPicture, refuseCamera } from './eye.ts'
import { chooseSession, confirm, openHome, plain, readBooked, signIn } from './resident.ts'
import { press, see, seeHeading } from './touch.ts'
import { openWorld, type World } from './world.ts'

let world: World
const asked = new Map<Page, string[]>()

async function take(): Promise<Page> {
  const { page } = await world.takePhone()
  asked.set(page, [])
  page.on('request', (request) => asked.get(page)?.push(request.url()))
  return page
}
const readersOf = (page: Page): string[] => [...new Set(asked.get(page)?.filter((url) => /qr-read|\.wasm$/.test(url)))]

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.close())

/** The same code twice is green or amber, by how long it took. */
const anyVerdict = ''
const booked = { number: '', picture: '' }
const openCamera = '点这里，把预约码放进框里'

test('a desk with a camera reads the code off the phone of whoever booked, with a reader of our own origin', async () => {
  const url = world.demo.urls.miniapp
  const resident = await take()
  await openHome(resident, url, plain)
  await chooseSession(resident, plain)
  await signIn(resident, '陈家宁')
  await see(resident, '陈家宁（本人）')
  await confirm(resident, plain)
  Object.assign(booked, { number: (await readBooked(resident, plain)).number, picture: await readPicture(resident) })

  const desk = await take()
  await giveCamera(desk, booked.picture)
  await openHome(desk, url, plain)
  await goOnDuty(desk, staffOf(world.demo, 'hz-huzheng-07'))
  expect(readersOf(desk).filter((address) => address.endsWith('.wasm'))).toEqual([])
  await press(desk, openCamera)
  expect(await readVerdict(desk, '可以办')).toMatchObject({ grade: 'ok', ticket: expect.stringMatching(/^\D+\d+$/) })

  const { origin } = new URL(url)
  expect(readersOf(desk)).toHaveLength(2)
  expect(readersOf(resident)).toEqual([])
  expect([...asked.values()].flat().filter((address) => !address.startsWith(origin) && !/^(data|blob):/.test(address))).toEqual([])
})

test('for the next one the camera opens by itself, and is shut when the page is left', async () => {
  const desk = [...asked.keys()].at(-1) as Page
  const readAgain = desk.waitForResponse((reply) => reply.request().method() === 'POST' && reply.url().endsWith('/check-ins'))
  await press(desk, '扫下一位')
  expect((await readAgain).ok()).toBe(true)
  expect((await readVerdict(desk, anyVerdict)).grade).toMatch(/ok|warn/)
  expect(await desk.locator('video').count()).toBe(0)
})

test('a desk that may not use its camera is told how to allow it, and signs people in by the number', async () => {
  const desk = await take()
  await refuseCamera(desk)
  await openHome(desk, world.demo.urls.miniapp, plain)
  await goOnDuty(desk, staffOf(world.demo, 'hz-zizhu-02'))
  await press(desk, openCamera)
  await see(desk, '相机没有打开')
  await press(desk, '返回')
  await seeHeading(desk, '扫码')
  await press(desk, openCamera)
  await see(desk, '相机没有打开')
  await typeNumber(desk, booked.number)
  expect((await readVerdict(desk, anyVerdict)).ticket).toMatch(/^\D+\d+$/)
})

test('nothing broke on the way, and the content security policy was met', () => {
  expect(world.listErrors()).toEqual([])
})
