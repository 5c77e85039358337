import type { Browser, Page } from 'playwright-core'

type Visit = { page: Page; close: () => Promise<void> }

/** A phone that was never here. */
export async function visit(browser: Browser): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true, locale: 'zh-CN' })
  return { page: await context.newPage(), close: () => context.close() }
}

/** The last of the answers that the home page asks for is drawn: how many halls have places, and each with its earliest. */
export const homeWords = /\d+ 个大厅可约[\s\S]*自助厅/

export async function homeShown(page: Page): Promise<void> {
  await page.waitForFunction((words) => new RegExp(words).test(document.body.textContent ?? ''), homeWords.source)
}
