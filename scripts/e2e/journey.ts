import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newcomerOf, staffOf } from './accounts.ts'
import { createCaller } from './caller.ts'
import { lookAround } from './city.ts'
import { goOn, goOnDuty, readVerdict, type Said, serveFirst, shoot, typeNumber } from './desk.ts'
import { readQr } from './read-qr.ts'
import { chooseSession, confirm, openHome, proveName, readBooked, readNumber, readTime, signIn, type Voice } from './resident.ts'
import { button, isInSight, press, pressOn, pressTab, see, seeHeading } from './touch.ts'
import { openWorld, type World } from './world.ts'

type Journey = { clock?: string; voice: Voice }
type Kept = { number: string; code: string; arrived: Said; arrivedAtMs: number; cancelledCode: string }
type Stand = { world: World; resident: Page; desk: Page; voice: Voice; kept: Kept }

const sameReadingMs = 10_000
const nothing: Kept = { number: '', code: '', arrived: { word: '', grade: '', ticket: '', ahead: 0 }, arrivedAtMs: 0, cancelledCode: '' }

const otherBooking = async ({ demo }: World) => {
  const caller = createCaller(demo)
  return lookAround(caller, demo).nextOf(await caller.residentToken('许文彬'))
}

function testBooking(stand: Stand): void {
  test('somebody who has never been here books: a time, consent, sign-in, real name, and everything chosen is kept', async () => {
    const { world, resident: page, voice, kept } = stand
    const newcomer = newcomerOf(world.demo)
    await openHome(page, world.demo.urls.miniapp, voice)
    await chooseSession(page, voice)
    const chosen = await readTime(page)
    await signIn(page, newcomer.name)
    await proveName(page, newcomer)
    await see(page, `${newcomer.name}（本人）`)
    expect(await readTime(page)).toBe(chosen)
    await confirm(page, voice)
    const { code, number, width } = await readBooked(page, voice)
    expect(width).toBe(220)
    expect(code).toMatch(/^A[0-9A-Z $%*+./:-]{126}$/)
    Object.assign(kept, { code, number })
  })

  test('with the network cut the code tab, never opened before, shows the code and its number', async () => {
    const { resident: page, voice, kept } = stand
    await press(page, '返回')
    await button(page, /^惠预约/).waitFor()
    await page.context().setOffline(true)
    await pressTab(page, '亮码')
    await seeHeading(page, '亮码')
    expect(await readNumber(page)).toBe(kept.number)
    expect(await readQr(page)).toEqual({ code: kept.code, width: 220 })
    await page.context().setOffline(false)
    await press(page, /^看这个预约/)
    await seeHeading(page, voice.detail)
    await button(page, voice.showCode).waitFor()
  })
}

function testArrival(stand: Stand): void {
  test('staff sign in with two factors, and the scanned code gives a ticket that appears on the open page by itself', async () => {
    const { world, resident, desk, voice, kept } = stand
    await openHome(desk, world.demo.urls.miniapp, { ...voice, elderly: false })
    await goOnDuty(desk, staffOf(world.demo, 'hz-huzheng-07'))
    await shoot(desk, kept.code)
    kept.arrived = await readVerdict(desk, '可以办')
    kept.arrivedAtMs = Date.now()
    expect(kept.arrived).toMatchObject({ grade: 'ok', ticket: expect.stringMatching(/^\D+\d+$/) })
    expect(kept.arrived.ahead).toBeGreaterThan(0)
    await see(resident, kept.arrived.ticket ?? '')
    await see(resident, voice.people(kept.arrived.ahead ?? 0))
  })

  test('the first in line is served', async () => {
    const { desk } = stand
    await goOn(desk)
    await serveFirst(desk)
  })

  test('the number of another booking, typed in small letters, gives the next ticket', async () => {
    const { world, desk, kept } = stand
    const { number } = await otherBooking(world)
    await typeNumber(desk, number.toLowerCase())
    const said = await readVerdict(desk, '可以办')
    expect(said.grade).toBe('ok')
    expect(said.ticket).not.toBe(kept.arrived.ticket)
    expect(said.ahead).toBe(kept.arrived.ahead)
    await goOn(desk)
  })
}

function testCancelling(stand: Stand): void {
  test('a cancelled booking frees its place for the next one', async () => {
    const { world, voice, kept } = stand
    const { page } = await world.takePhone()
    const caller = createCaller(world.demo)
    const city = lookAround(caller, world.demo)
    await openHome(page, world.demo.urls.miniapp, voice)
    await chooseSession(page, voice)
    await signIn(page, '陈家宁')
    await see(page, '陈家宁（本人）')
    const before = await city.findSession('open')
    await confirm(page, voice)
    kept.cancelledCode = (await readBooked(page, voice)).code
    await expect.poll(async () => (await city.findSession('open')).remaining).toBe(before.remaining - 1)
    await press(page, '看预约')
    await press(page, voice.cancel)
    await pressOn(page.getByRole('dialog').getByRole('button', { name: '取消预约', exact: true }))
    await button(page, '再约一次').waitFor()
    await expect.poll(() => isInSight(page, '已取消')).toBe(true)
    await expect.poll(async () => (await city.findSession('open')).remaining).toBe(before.remaining)
  })

  test('the code of a cancelled booking is refused in red, without a ticket', async () => {
    const { desk, kept } = stand
    await shoot(desk, kept.cancelledCode)
    expect(await readVerdict(desk, '已经取消了')).toMatchObject({ grade: 'bad', ticket: undefined })
    await goOn(desk)
  })
}

/** Time that the pages take by themselves has passed with other tests. */
function testLater(stand: Stand): void {
  test('a second scan gives the same ticket and says that it was given before', async () => {
    const { desk, kept } = stand
    await expect.poll(() => Date.now() - kept.arrivedAtMs, { timeout: sameReadingMs * 2 }).toBeGreaterThan(sameReadingMs)
    await shoot(desk, kept.code)
    const again = await readVerdict(desk, '已经签到过')
    expect(again).toMatchObject({ grade: 'warn', ticket: kept.arrived.ticket })
    await goOn(desk)
  })

  test('since somebody in front was served, the people ahead have become one less by themselves', async () => {
    const { resident, voice, kept } = stand
    await see(resident, voice.people((kept.arrived.ahead ?? 0) - 1))
  })
}

function testTraces(stand: Stand): void {
  test('no page broke a script, wrote an error or met the content security policy', () => {
    expect(stand.world.listErrors()).toEqual([])
  })

  test('the log of the server knows nobody: no name, number, mobile, token, password or code', async () => {
    const { world, kept } = stand
    const { accounts } = world.demo
    const { toProve } = newcomerOf(world.demo)
    const people = [...accounts.residents, ...accounts.staff] as { name: string; password?: string; totpSecret?: string }[]
    const secrets = [...people.flatMap(({ name, password, totpSecret }) => [name, password, totpSecret]), ...(await world.listSecrets())]
    const told = [kept.code, kept.number, kept.number.replace('-', ''), kept.cancelledCode, toProve.idNumber, toProve.mobile]
    const log = world.readLog()
    expect(log).toContain('/api/me/real-name')
    expect(log).toContain('/api/staff/check-ins')
    const all = [...secrets, ...told].filter((secret) => secret !== undefined && secret !== '')
    expect(all.length).toBeGreaterThan(30)
    expect(all.filter((secret) => log.includes(String(secret)))).toEqual([])
  })
}

/** The main job from the first tap to the ticket, with a resident's phone and a desk side by side. */
export function testJourney({ clock, voice }: Journey): void {
  const stand = { voice, kept: { ...nothing } } as Stand
  beforeAll(async () => {
    stand.world = await openWorld(clock)
    stand.resident = (await stand.world.takePhone()).page
    stand.desk = (await stand.world.takePhone()).page
  })
  afterAll(() => stand.world?.close())
  testBooking(stand)
  testArrival(stand)
  testCancelling(stand)
  testLater(stand)
  testTraces(stand)
}
