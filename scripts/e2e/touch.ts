import type { Locator, Page } from 'playwright-core'
import { vi } from 'vitest'

type Name = string | RegExp

const patienceMs = 30_000
const tryMs = 3000

/** Asks again until it holds: while pages slide there are two of them. */
export const waitUntil = <Found>(find: () => Promise<Found>): Promise<Found> => vi.waitFor(find, { timeout: patienceMs, interval: 100 })

/** A press that found its place on a page just leaving looks for it anew; one that could not be made has changed nothing. */
export const pressOn = (part: Locator): Promise<void> => waitUntil(() => part.click({ timeout: tryMs }))

export const button = (page: Page, name: Name): Locator => page.getByRole('button', { name, exact: true })

export const press = (page: Page, name: Name): Promise<void> => pressOn(button(page, name))

export const pressTab = (page: Page, name: string): Promise<void> => pressOn(page.getByRole('tab', { name, exact: true }))

/** Waits until the words can be seen: pages below this one keep theirs, hidden. */
export const see = (page: Page, words: Name): Promise<void> =>
  page.getByText(words, { exact: true }).filter({ visible: true }).first().waitFor()

/** Without scrolling. */
export async function isInSight(page: Page, words: Name): Promise<boolean> {
  const box = await page.getByText(words, { exact: true }).filter({ visible: true }).first().boundingBox({ timeout: tryMs })
  return box !== null && box.y >= 0 && box.y + box.height <= (page.viewportSize()?.height ?? 0)
}

export const seeHeading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { name, exact: true }).first().waitFor()

export const readText = async (part: Locator): Promise<string> => (await part.textContent({ timeout: tryMs })) ?? ''
