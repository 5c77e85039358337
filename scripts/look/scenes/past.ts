import type { Page } from 'playwright-core'
import { type Phone, settle } from '../../stage/phone.ts'
import type { Demo } from '../../start/demo.ts'
import { asResident } from '../as-resident.ts'
import type { Scene } from '../scene.ts'
import { book, press, time, toConfirm, toDetail } from '../ways.ts'

async function toPast(phone: Phone, demo: Demo, name: string): Promise<void> {
  await asResident(phone, demo, name)
  await phone.open('appointment/list/index')
  await phone.page.getByRole('tab', { name: '过往' }).click()
  await settle(phone.page)
}

async function cancel(page: Page): Promise<void> {
  await press(page, /取消预约|不去了/)
  await page.getByRole('dialog').getByRole('button', { name: '取消预约', exact: true }).click()
  await settle(page)
}

/** The line is gone at the moment of the tap. */
async function loseAnswer(phone: Phone, demo: Demo): Promise<void> {
  await asResident(phone, demo, '陈家宁')
  await toConfirm(phone)
  await phone.page.route('**/api/appointments', (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await press(phone.page, /确认预约|对，约上/)
}

const unanswered = (name: string, path: string): Scene => ({
  name,
  shows: /^有一个号没收到回音$/,
  play: async (phone, demo) => {
    await loseAnswer(phone, demo)
    await phone.open(path)
  },
})

export const scenes: Scene[] = [
  { name: '16-bookings-past', shows: /^办完了$/, play: (phone, demo) => toPast(phone, demo, '林晓禾') },
  { name: '19-empty-past', shows: /^还没有办过的预约$/, play: (phone, demo) => toPast(phone, demo, '陈家宁') },
  {
    name: '12-detail-over',
    shows: /办完了。$/,
    play: async (phone, demo) => {
      await toPast(phone, demo, '林晓禾')
      await phone.page.locator('.hf-card [role=button]:visible').first().click()
      await settle(phone.page)
    },
  },
  {
    name: '12-detail-cancelled',
    writes: true,
    shows: /^从手机日历里去掉$/,
    play: async (phone, demo) => {
      await asResident(phone, demo, '阿依古丽·麦麦提')
      await book(phone, 'id-card-renewal', 1)
      await toDetail(phone)
      await cancel(phone.page)
    },
  },
  {
    name: '10-confirm-gone',
    shows: /^没有找到这一场$/,
    play: ({ open }) => open(`${time.replace('/time/', '/confirm/')}&on=2026-11-23&sessionId=0190a3c2-7b1e-7c4d-9a2f-0123456789ab`),
  },
  { name: '10-confirm-unanswered', shows: /没有网络/, play: loseAnswer },
  unanswered('16-bookings-unanswered', 'appointment/list/index'),
  unanswered('04-matter-unanswered', 'appointment/matter/index'),
]
