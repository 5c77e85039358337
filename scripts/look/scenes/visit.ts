import { type Phone, settle } from '../../stage/phone.ts'
import type { Demo } from '../../start/demo.ts'
import { asResident } from '../as-resident.ts'
import type { Scene } from '../scene.ts'
import { book, press } from '../ways.ts'

type Play = Scene['play']

const as =
  (name: string, path: string): Play =>
  async (phone, demo) => {
    await asResident(phone, demo, name)
    await phone.open(path)
  }

async function bookTwo(phone: Phone, demo: Demo): Promise<void> {
  await asResident(phone, demo, '陈家宁')
  await book(phone, 'id-card-renewal', 0)
  await phone.open('pages/home/index')
  await book(phone, 'social-security-card', 2)
  await phone.open('pages/home/index')
}

/** From the list to the next one; done: the page right after booking. */
const toNext =
  (done: boolean): Play =>
  async (phone, demo) => {
    await as('黎秋月', 'appointment/list/index')(phone, demo)
    await phone.page.locator('.hf-card [role=button]:visible').first().click()
    await settle(phone.page)
    const id = new URL(phone.page.url().replace('#/', '')).searchParams.get('appointmentId')
    if (done) await phone.open(`appointment/done/index?appointmentId=${id}`)
  }

/** Told to the family, where a page may write to the clipboard and where not. */
const sent =
  (play: Play, mayWrite: boolean): Play =>
  async (phone, demo) => {
    if (mayWrite) await phone.page.context().grantPermissions(['clipboard-write'])
    else await phone.page.addInitScript(() => Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('refused')) }))
    await play(phone, demo)
    await press(phone.page, /发给家人/)
  }

const foot =
  (play: Play): Play =>
  async (phone, demo) => {
    await play(phone, demo)
    await phone.page.evaluate(() => {
      for (const page of document.querySelectorAll('.taro_page')) page.scrollTop = page.scrollHeight
      window.scrollTo(0, document.body.scrollHeight)
    })
  }

export const scenes: Scene[] = [
  { name: 'guide', play: ({ open }) => open('appointment/guide/index?matterId=id-card-renewal') },
  { name: 'guide-foot', play: foot(({ open }) => open('appointment/guide/index?matterId=marriage-registration')) },
  { name: 'guide-online', play: ({ open }) => open('appointment/guide/index?matterId=elderly-allowance') },
  { name: 'release', play: ({ open }) => open('appointment/release/index?matterId=id-card-renewal&venueId=city-hall') },
  { name: 'link-broken', play: ({ open }) => open('appointment/link/index?scene=nonsense') },
  { name: '76-done', play: toNext(true) },
  { name: '76-done-foot', play: foot(toNext(true)) },
  { name: '76-done-copied', play: foot(sent(toNext(true), true)) },
  { name: '76-done-not-copied', play: foot(sent(toNext(true), false)) },
  { name: '77-detail', play: toNext(false) },
  { name: '77-detail-foot', play: foot(toNext(false)) },
  { name: '78-me', play: as('黎秋月', 'pages/me/index') },
  { name: '98-home-two', writes: true, play: bookTwo },
  { name: '99-home', play: as('林晓禾', 'pages/home/index') },
]
