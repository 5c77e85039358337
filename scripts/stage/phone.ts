import type { Browser, Page } from 'playwright-core'

export type Phone = {
  page: Page
  /** Opens a page of the mini-program by its path, as `appointment/list/index?id=1`. */
  open: (path: string) => Promise<void>
  errors: string[]
  close: () => Promise<void>
}

type PhoneOptions = { browser: Browser; url: string; elderly?: boolean }

/** A browser as a phone: 375 x 812, twice as sharp, touch, Chinese. What goes wrong in the page is written down. */
export async function takePhone({ browser, url, elderly = false }: PhoneOptions): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  // As the mini-program's own storage writes it in a browser.
  if (elderly) await context.addInitScript(() => localStorage.setItem('elderly', JSON.stringify({ data: true })))
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on(
    'console',
    (message) => message.type() === 'error' && !/Failed to load resource/.test(message.text()) && errors.push(message.text()),
  )
  const open = async (path: string) => {
    await page.goto(`${url}#/${path}`)
    await settle(page)
  }
  return { page, open, errors, close: () => context.close() }
}

/** Pages slide in for a third of a second, and a picture in between shows two of them. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(450)
}
