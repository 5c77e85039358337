import type { Locator, Page } from 'playwright-core'

type Name = string | RegExp

export const button = (page: Page, name: Name): Locator => page.getByRole('button', { name, exact: true })

export const press = (page: Page, name: Name): Promise<void> => button(page, name).click()

export const pressTab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click()

/** Waits until the words can be seen: pages below this one keep theirs, hidden. */
export const see = (page: Page, words: Name): Promise<void> =>
  page.getByText(words, { exact: true }).filter({ visible: true }).first().waitFor()

export const seeHeading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { name, exact: true }).waitFor()

export const readText = async (part: Locator): Promise<string> => (await part.textContent()) ?? ''
