import type { Page } from 'playwright-core'
import { type Phone, settle } from '../stage/phone.ts'

/** What stands under more than one scene: presses, and ways to a page that has to be walked. */

async function tap(page: Page, selector: string): Promise<void> {
  await page.locator(`${selector}:visible`).first().click()
  await settle(page)
}

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).last().click()
  await settle(page)
}

export const time = 'appointment/time/index?matterId=id-card-renewal&venueId=city-hall'

/** A session of the chosen day; in elderly mode one is chosen already and a button goes on. */
export async function toConfirm({ open, page }: Phone): Promise<void> {
  await open(time)
  if (await page.getByRole('button', { name: '下一步' }).isVisible()) await press(page, '下一步')
  else await tap(page, '.hf-session:not(.is-full)')
}

export async function toDetail({ open, page }: Phone): Promise<void> {
  await open('appointment/list/index')
  await tap(page, '.hf-card [role=button]')
}

/** Books the free time of today at that place in the list, in either mode. */
export async function book({ open, page }: Phone, matterId: string, at: number): Promise<void> {
  await open(`appointment/time/index?matterId=${matterId}&venueId=city-hall`)
  await page.locator('.hf-session:not(.is-full):visible').nth(at).click()
  const next = page.getByRole('button', { name: '下一步' })
  if (await next.isVisible()) await press(page, '下一步')
  await settle(page)
  await press(page, /确认预约|对，约上/)
}
