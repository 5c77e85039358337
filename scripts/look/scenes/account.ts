import type { Page } from 'playwright-core'
import type { Phone } from '../../stage/phone.ts'
import { asResident } from '../as-resident.ts'
import type { Scene } from '../scene.ts'
import { press, toConfirm } from '../ways.ts'

type Claim = { name: string; idNumber: string }

async function claim(page: Page, { name, idNumber }: Claim): Promise<void> {
  await page.getByLabel('姓名').fill(name)
  await page.getByLabel('证件号').fill(idNumber)
  await press(page, '下一步，手机号')
}

const entering: Scene[] = [
  {
    name: '34-consent',
    play: async ({ open, page }) => {
      await open('pages/home/index')
      await press(page, '登录')
    },
  },
  { name: '35-sign-in', play: ({ open }) => open('account/sign-in/index') },
  {
    name: '36-refused',
    play: async ({ open, page }) => {
      await open('pages/home/index')
      await press(page, '登录')
      await press(page, '不同意，先看看')
    },
  },
  { name: '37-demo', play: ({ open }) => open('account/demo/index') },
  {
    name: '88-privacy',
    play: async (phone, demo) => {
      await asResident(phone, demo, '林晓禾')
      await phone.open('account/privacy/index')
    },
  },
]

const proving: Scene[] = [
  {
    name: '38-real-name',
    play: async (phone, demo) => {
      await asResident(phone, demo, '梁子谦')
      await phone.open('account/real-name/index')
    },
  },
  {
    name: '39-real-name-error',
    play: async (phone, demo) => {
      await asResident(phone, demo, '梁子谦')
      await phone.open('account/real-name/index')
      await claim(phone.page, { name: '林晓禾1', idNumber: '44130219880600' })
    },
  },
  {
    name: '41-phone',
    writes: true,
    play: async (phone, demo) => {
      await asResident(phone, demo, '梁子谦')
      await phone.open('account/real-name/index')
      await claim(phone.page, { name: '梁子谦', idNumber: '11010519491231002X' })
      const agree = phone.page.getByRole('button', { name: '同意，继续' })
      const reached = phone.page.getByRole('heading', { name: '您的手机号是哪个？' })
      await agree.or(reached).first().waitFor()
      if (await agree.isVisible()) await press(phone.page, '同意，继续')
      await reached.waitFor()
    },
  },
  { name: '41-phone-reopened', play: ({ open }) => open('account/phone/index') },
]

const afterTheEnd = async ({ open, page }: Phone, address: string): Promise<void> => {
  await open('pages/home/index')
  await page.evaluate(() => localStorage.setItem('sign-in-resident', '{"data":{"expired":true}}'))
  await page.reload()
  await open(address)
}

/** In the middle of booking the session that one would have chosen. */
async function whileBooking(phone: Phone): Promise<void> {
  await toConfirm(phone)
  const address = new URL(phone.page.url()).hash.slice(1)
  await afterTheEnd(phone, `account/sign-in/index?goOn=${encodeURIComponent(address)}&need=real-name`)
}

const ended: Scene[] = [
  { name: '97-expired', play: (phone) => afterTheEnd(phone, 'account/sign-in/index') },
  { name: '97-expired-booking', play: whileBooking },
  {
    name: '97-expired-staff',
    play: async ({ open, page }) => {
      await open('pages/home/index')
      await page.evaluate(() => localStorage.setItem('sign-in-staff', '{"data":{"expired":true}}'))
      await page.reload()
      await open('staff/queue/index')
    },
  },
]

export const scenes: Scene[] = [...entering, ...proving, ...ended]
