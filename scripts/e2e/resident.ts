import type { Page } from 'playwright-core'
import type { ResidentAccount } from './accounts.ts'
import { toFullWidth } from './accounts.ts'
import { readQr, type Shown } from './read-qr.ts'
import { button, press, pressOn, pressTab, readText, see, seeHeading, waitUntil } from './touch.ts'

/** The two voices of the mini-program where they differ on this way. */
export type Voice = {
  elderly: boolean
  confirm: string
  detail: string
  showCode: string
  cancel: RegExp
  people: (count: number) => string
}

export const plain: Voice = {
  elderly: false,
  confirm: '确认预约',
  detail: '预约详情',
  showCode: '亮预约码',
  cancel: /^取消预约/,
  people: (count) => `${count} 人`,
}
export const elderly: Voice = {
  elderly: true,
  confirm: '对，约上',
  detail: '我的预约',
  showCode: '打开预约码',
  cancel: /^不去了/,
  people: (count) => `${count} 个人`,
}

/** For what holds in both. */
export const modes = [
  { mode: 'normal', voice: plain },
  { mode: 'elderly', voice: elderly },
]

export async function openHome(page: Page, url: string, voice: Voice): Promise<void> {
  await page.goto(url)
  if (!voice.elderly) return
  await pressTab(page, '我的')
  await pressOn(page.getByRole('switch', { name: '长辈版' }))
  await pressTab(page, '首页')
}

/** A tap on a hall goes on; in elderly mode it is chosen, and a button goes on. */
export async function chooseVenue(page: Page, { elderly: chosenFirst }: Voice, name: string): Promise<void> {
  if (!chosenFirst) return press(page, new RegExp(`^${name}`))
  await pressOn(page.getByRole('radio', { name: new RegExp(`^${name}`) }))
  await press(page, '下一步')
  await seeHeading(page, '哪天去方便？')
}

/** From the home page to the halls that print proofs by machine: one, that never closes. */
export async function chooseMatter(page: Page, voice: Voice): Promise<void> {
  await press(page, /^惠预约/)
  if (voice.elderly) {
    await press(page, '别的事')
    await press(page, /^常约事项/)
  }
  await press(page, voice.elderly ? /^自助打证明/ : /^证明自助打印/)
}

/** From the home page to the first free session of today at the self-service hall, on the page that asks whether all is right. */
export async function chooseSession(page: Page, voice: Voice): Promise<void> {
  await chooseMatter(page, voice)
  await chooseVenue(page, voice, '惠州市政务服务中心 24 小时自助厅')
  if (voice.elderly) await press(page, '下一步')
  else await pressOn(button(page, /^\d+:\d\d–\d+:\d\d，余 \d+ 个$/).first())
  await seeHeading(page, '确认预约')
}

/** Consent, then the list of people that a browser has in place of WeChat. */
export async function signIn(page: Page, name: string): Promise<void> {
  await press(page, '登录，再约')
  await press(page, '同意，继续')
  await press(page, '演示登录')
  await press(page, new RegExp(`^${name}`))
}

export async function signInAtHome(page: Page, name: string): Promise<void> {
  await press(page, '登录')
  await press(page, '同意，继续')
  await press(page, '演示登录')
  await press(page, new RegExp(`^${name}`))
  await see(page, new RegExp(`^${name}，`))
}

/** Typed as an input method in Chinese width types: full-width digits and a small x. */
export async function proveName(page: Page, { name, toProve }: Required<ResidentAccount>): Promise<void> {
  await page.getByLabel('姓名').fill(name)
  await page.getByLabel('证件号').fill(toFullWidth(toProve.idNumber))
  await press(page, '下一步，手机号')
  await page.getByLabel('手机号').fill(toProve.mobile)
  await press(page, '核对并保存')
}

export async function confirm(page: Page, voice: Voice): Promise<void> {
  await press(page, voice.confirm)
  await see(page, '约好了')
}

/** In 长辈版 a number to remember stands there, and the code is one tap away. */
export async function readBooked(page: Page, voice: Voice): Promise<Shown & { number: string }> {
  if (voice.elderly) await press(page, voice.showCode)
  const read = { ...(await readQr(page)), number: await readNumber(page) }
  if (voice.elderly) await press(page, '关闭')
  return read
}

/** The largest words of the page: when. */
export const readTime = (page: Page): Promise<string> => waitUntil(() => readText(page.locator('.hf-figure:visible')))

/** The eight signs under the code, in two groups. */
export const readNumber = (page: Page): Promise<string> => waitUntil(() => readText(page.locator('.hf-code-short:visible').first()))
