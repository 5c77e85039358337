import type { Page, Route } from 'playwright-core'
import type { Phone } from '../../stage/phone.ts'
import { asResident } from '../as-resident.ts'
import type { Scene } from '../scene.ts'
import { press, time, toConfirm, toDetail } from '../ways.ts'

const refuse = (page: Page, status: number, code: string) => {
  const body = JSON.stringify({ code, title: code, requestId: 'look' })
  return (path: string, method: string) =>
    page.route(path, (route: Route) =>
      route.request().method() === method ? route.fulfill({ status, contentType: 'application/problem+json', body }) : route.continue(),
    )
}

const choosing: Scene[] = [
  { name: '04-matter', play: ({ open }) => open('appointment/matter/index') },
  {
    name: '04-matter-again',
    play: async (phone, demo) => {
      await asResident(phone, demo, '林晓禾')
      await phone.open('appointment/matter/index')
    },
  },
  { name: '06-venue', play: ({ open }) => open('appointment/venue/index?matterId=id-card-renewal') },
  { name: '07-time', play: ({ open }) => open(time) },
  {
    name: '22-loading',
    play: async ({ open, page }) => {
      await page.route('**/api/venues/**', () => undefined)
      await open('pages/home/index')
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#/${time}`)
      await page.waitForTimeout(1500)
    },
  },
  {
    name: '07-time-busy',
    play: async ({ open, page }) => {
      await refuse(page, 503, 'busy')('**/api/venues/**', 'GET')
      await open(time)
    },
  },
]

const confirming: Scene[] = [
  { name: '10-confirm-signed-out', play: toConfirm },
  {
    name: '10-confirm',
    play: async (phone, demo) => {
      await asResident(phone, demo, '陈家宁')
      await toConfirm(phone)
    },
  },
  {
    name: '10-confirm-sold-out',
    play: async (phone, demo) => {
      await asResident(phone, demo, '陈家宁')
      await toConfirm(phone)
      await refuse(phone.page, 409, 'sold-out')('**/api/appointments', 'POST')
      await press(phone.page, /确认预约|对，约上/)
    },
  },
]

const coming: Scene[] = [
  {
    name: '11-done',
    play: async (phone, demo) => {
      await asResident(phone, demo, '林晓禾')
      await toDetail(phone)
      const id = new URL(phone.page.url().replace('#/', '')).searchParams.get('appointmentId')
      await phone.open(`appointment/done/index?appointmentId=${id}`)
    },
  },
  ...(['12-detail', '12-detail-code', '33-cancel'] as const).map((name) => ({
    name,
    play: async (phone: Phone, demo: Parameters<Scene['play']>[1]) => {
      await asResident(phone, demo, '黎秋月')
      await toDetail(phone)
      if (name === '12-detail-code') await press(phone.page, /^(亮|打开)预约码$/)
      if (name === '33-cancel') await press(phone.page, /取消预约|不去了/)
    },
  })),
  {
    name: '13-ticket',
    play: async (phone, demo) => {
      await asResident(phone, demo, '何美仪')
      await toDetail(phone)
    },
  },
]

const listing: Scene[] = [
  { name: '16-bookings-signed-out', play: ({ open }) => open('appointment/list/index') },
  {
    name: '16-bookings',
    play: async (phone, demo) => {
      await asResident(phone, demo, '林晓禾')
      await phone.open('appointment/list/index')
    },
  },
  {
    name: '16-bookings-offline',
    play: async (phone, demo) => {
      await asResident(phone, demo, '林晓禾')
      await phone.open('appointment/list/index')
      await phone.page.route('**/api/**', (route) => route.abort())
      await phone.page.reload()
    },
  },
  {
    name: '19-empty',
    play: async (phone, demo) => {
      await asResident(phone, demo, '阿依古丽·麦麦提')
      await phone.open('appointment/list/index')
    },
  },
]

export const scenes: Scene[] = [...choosing, ...confirming, ...coming, ...listing]
