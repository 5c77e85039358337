import type { Page } from 'playwright-core'
import { settle } from '../stage/phone.ts'

/** The largest type that WeChat can be set to, on a page that is open already. */
export async function enlarge(page: Page): Promise<void> {
  await page.evaluate(() => {
    localStorage.setItem('font-scale', JSON.stringify({ data: 1.4 }))
    document.dispatchEvent(new Event('visibilitychange'))
    window.scrollTo(0, 0)
  })
  await settle(page)
  const scale = await page.evaluate(() => getComputedStyle(document.querySelector('.hf') ?? document.body).getPropertyValue('--scale'))
  if (scale.trim() !== '1.4') throw new Error(`the page is not at 1.4 but at ${scale || 'nothing'}`)
}
