import type { Page } from 'playwright-core'
import type { StaffAccount } from './accounts.ts'
import { digitsOf } from './caller.ts'
import { press, pressOn, pressTab, readText, seeHeading, waitUntil } from './touch.ts'

/** Both factors, then the hall of the day. */
export async function goOnDuty(page: Page, { userName, password, totpSecret }: StaffAccount): Promise<void> {
  await pressTab(page, '我的')
  await press(page, '工作人员入口')
  await page.getByLabel('账号', { exact: true }).fill(userName)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await press(page, '下一步')
  await page.getByLabel('动态码', { exact: true }).fill(digitsOf(totpSecret))
  await press(page, '登录')
  await press(page, /^惠州市政务服务中心 24 小时自助厅/)
  await seeHeading(page, '扫码')
}

const gapSeconds = 0.004

/** A scanner gun: keys as a keyboard sends them, each with the time at which the gun sent it, however busy this machine is. */
export async function shoot(page: Page, code: string): Promise<void> {
  const keyboard = await page.context().newCDPSession(page)
  const startsAt = Date.now() / 1000
  for (const [at, key] of [...code, 'Enter'].entries()) {
    const text = key === 'Enter' ? '\r' : key
    const timestamp = startsAt + at * gapSeconds
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text, timestamp })
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', key, timestamp })
  }
  await keyboard.detach()
}

export async function typeNumber(page: Page, number: string): Promise<void> {
  await page.getByLabel('预约号', { exact: true }).fill(number)
  await press(page, '查')
}

export type Said = { word: string; grade: string; ticket: string | undefined; ahead: number | undefined }

async function readOnce(page: Page, word: string): Promise<Said> {
  const verdict = page.locator('.hf-verdict:visible').filter({ hasText: word })
  const grade = /is-(ok|warn|bad)/.exec((await verdict.getAttribute('class', { timeout: 3000 })) ?? '')?.[1] ?? 'none'
  const ticket = page.locator('.hf-ticket-no:visible')
  if ((await ticket.count()) === 0) return { word, grade, ticket: undefined, ahead: undefined }
  const line = await readText(page.getByText(/^前面 \d+ 人/))
  return { word, grade, ticket: await readText(ticket), ahead: Number(/\d+/.exec(line)?.[0]) }
}

/** The verdict as one sees it from a step away: word, colour, ticket. */
export const readVerdict = (page: Page, word: string): Promise<Said> => waitUntil(() => readOnce(page, word))

export async function goOn(page: Page): Promise<void> {
  await press(page, '扫下一位')
  await seeHeading(page, '扫码')
}

/** Marks whoever is first in line as served. */
export async function serveFirst(page: Page): Promise<void> {
  await pressTab(page, '今天')
  const first = page.getByRole('button', { name: / 办完了$/ }).first()
  const name = (await first.getAttribute('aria-label')) ?? ''
  await pressOn(first)
  await page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' })
  await pressTab(page, '扫码')
  await seeHeading(page, '扫码')
}
