import type { Page } from 'playwright-core'
import { type Phone, settle } from '../../stage/phone.ts'
import type { Demo } from '../../start/demo.ts'
import { asStaff, staffOf } from '../as-staff.ts'
import type { Scene } from '../scene.ts'
import { verdicts } from '../verdicts.ts'
import { press } from '../ways.ts'

const place = {
  venueId: 'city-hall',
  areaId: 'household',
  venueName: '惠州市政务服务中心',
  areaName: '户政区',
  floor: '2 楼',
  permissions: ['check-in', 'serve'],
}
const desks = '**/api/staff/check-ins'

async function typePassword({ open, page }: Phone, demo: Demo, userName: string): Promise<void> {
  const staff = staffOf(demo, userName)
  await open('staff/sign-in/index')
  await page.getByLabel('账号').fill(staff.userName)
  await page.getByLabel('密码', { exact: true }).fill(staff.password)
  await press(page, '下一步')
}

/** As a scanner gun does it. */
async function shoot(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
  await settle(page)
}

const answer = (page: Page, status: number, body: object) =>
  page.route(desks, (route) => route.fulfill({ status, contentType: 'application/json', body: JSON.stringify(body) }))

async function toScan(phone: Phone, demo: Demo): Promise<void> {
  await asStaff(phone, demo, place)
  await phone.open('staff/scan/index')
}

/** As a browser answers that may not use its camera, or has none. */
const withoutCamera = (reason: string) => async (phone: Phone, demo: Demo) => {
  await phone.page.addInitScript((name) => {
    const getUserMedia = () => Promise.reject(Object.assign(new Error(name), { name }))
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia } })
  }, reason)
  await toScan(phone, demo)
  await press(phone.page, '点这里，把预约码放进框里')
}

const blind: Scene[] = [
  { name: '92-no-camera', play: withoutCamera('NotAllowedError') },
  { name: '92-no-camera-missing', play: withoutCamera('NotFoundError') },
]

const entering: Scene[] = [
  { name: '43-staff-sign-in', play: ({ open }) => open('staff/sign-in/index') },
  { name: '44-staff-totp', play: (phone, demo) => typePassword(phone, demo, 'hc-zixun-01') },
  {
    name: '45-staff-locked',
    play: async ({ open, page }) => {
      const [since, until] = ['2026-11-23T08:47:00Z', '2026-11-23T09:02:00Z']
      const body = JSON.stringify({ code: 'staff-locked', title: 'locked', requestId: 'look', facts: { since, until, tries: 5 } })
      await page.route('**/api/staff/sign-ins', (route) => route.fulfill({ status: 429, headers: { 'retry-after': '720' }, body }))
      await open('staff/sign-in/index')
      await page.getByLabel('账号').fill('hz-huzheng-07')
      await page.getByLabel('密码', { exact: true }).fill('nothing')
      await press(page, '下一步')
    },
  },
  {
    name: '46-staff-hall',
    play: async (phone, demo) => {
      await asStaff(phone, demo, place)
      await phone.open('staff/hall/index')
    },
  },
  {
    name: '46-staff-first-time',
    shows: /^可以去$/,
    play: async (phone, demo) => {
      await asStaff(phone, demo)
      await phone.open('staff/hall/index')
    },
  },
]

const reading: Scene[] = [
  { name: '47-staff-scan', play: toScan },
  {
    name: '47-staff-scan-wrong',
    play: async (phone, demo) => {
      await toScan(phone, demo)
      await phone.page.getByLabel('预约号').fill('7k2m 4qxx')
    },
  },
  {
    name: '56-staff-typed-unknown',
    play: async (phone, demo) => {
      await toScan(phone, demo)
      await shoot(phone.page, 'https://example.invalid/a b c')
    },
  },
  {
    name: '61-staff-no-network',
    play: async (phone, demo) => {
      await toScan(phone, demo)
      await phone.page.route(desks, (route) => route.abort())
      await shoot(phone.page, 'HF1:ABCDEFGH')
    },
  },
  ...Object.entries(verdicts).map(
    ([name, body]): Scene => ({
      name,
      play: async (phone, demo) => {
        await toScan(phone, demo)
        await answer(phone.page, 200, body)
        await shoot(phone.page, 'HF1:ABCDEFGH')
      },
    }),
  ),
]

const working: Scene[] = [
  {
    name: '48-staff-queue',
    play: async (phone, demo) => {
      await asStaff(phone, demo, place)
      await phone.open('staff/queue/index')
    },
  },
  {
    name: '48-staff-gone',
    shows: /^标了没来，这个号就不再叫/,
    play: async (phone, demo) => {
      await asStaff(phone, demo, place)
      await phone.open('staff/queue/index')
      await press(phone.page, /没来$/)
    },
  },
  {
    name: '48-staff-served',
    writes: true,
    play: async (phone, demo) => {
      await asStaff(phone, demo, place)
      await phone.open('staff/queue/index')
      await press(phone.page, /办完了$/)
      await phone.page.getByRole('tab', { name: '刚办完' }).last().click()
      await settle(phone.page)
    },
  },
  {
    name: '49-staff-me',
    play: async (phone, demo) => {
      await asStaff(phone, demo, place)
      await phone.open('staff/me/index')
    },
  },
]

export const scenes: Scene[] = [...blind, ...entering, ...reading, ...working]
