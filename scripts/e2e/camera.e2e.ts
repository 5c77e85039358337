import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { staffOf } from './accounts.ts'
import { goOnDuty, readVerdict, typeNumber } from './desk.ts'
import { giveCamera, hold, readPicture, refuseCamera } from './eye.ts'
import { chooseSession, confirm, elderly, openHome, plain, readNumber, signIn, type Voice } from './resident.ts'
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
const openCamera = '点这里，把预约码放进框里'
let desk: Page
let next: Booked

type Booked = { page: Page; number: string; picture: string }

async function book(name: string, voice: Voice): Promise<Booked> {
  const page = await take()
  await openHome(page, world.demo.urls.miniapp, voice)
  await chooseSession(page, voice)
  await signIn(page, name)
  await see(page, `${name}（本人）`)
  await confirm(page, voice)
  if (voice.elderly) await press(page, voice.showCode)
  return { page, number: await readNumber(page), picture: await readPicture(page) }
}

test('a desk with a camera reads the code off the phone of whoever booked, with a reader of our own origin', async () => {
  const url = world.demo.urls.miniapp
  const booked = await book('陈家宁', plain)
  desk = await take()
  await giveCamera(desk, booked.picture)
  await openHome(desk, url, plain)
  await goOnDuty(desk, staffOf(world.demo, 'hz-huzheng-07'))
  expect(readersOf(desk).filter((address) => address.endsWith('.wasm'))).toEqual([])
  await press(desk, openCamera)
  expect(await readVerdict(desk, '可以办')).toMatchObject({ grade: 'ok', ticket: expect.stringMatching(/^\D+\d+$/) })

  const { origin } = new URL(url)
  expect(readersOf(desk)).toHaveLength(2)
  expect(readersOf(booked.page)).toEqual([])
  expect([...asked.values()].flat().filter((address) => !address.startsWith(origin) && !/^(data|blob):/.test(address))).toEqual([])
})

test('for the next one, who booked in 长辈版, the camera opens by itself, and is shut when the page is left', async () => {
  next = await book('林晓禾', elderly)
  await hold(desk, next.picture)
  await press(desk, '扫下一位')
  expect(await readVerdict(desk, '可以办')).toMatchObject({ grade: 'ok', ticket: expect.stringMatching(/^\D+\d+$/) })
  expect(await desk.locator('video').count()).toBe(0)
})

test('a desk that may not use its camera is told how to allow it, and signs people in by the number', async () => {
  const other = await take()
  await refuseCamera(other)
  await openHome(other, world.demo.urls.miniapp, plain)
  await goOnDuty(other, staffOf(world.demo, 'hz-zizhu-02'))
  await press(other, openCamera)
  await see(other, '相机没有打开')
  await press(other, '返回')
  await seeHeading(other, '扫码')
  await press(other, openCamera)
  await see(other, '相机没有打开')
  await typeNumber(other, next.number)
  expect((await readVerdict(other, anyVerdict)).ticket).toMatch(/^\D+\d+$/)
})

test('nothing broke on the way, and the content security policy was met', () => {
  expect(world.listErrors()).toEqual([])
})
