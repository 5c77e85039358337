import type { Browser, Page } from 'playwright-core'
import { visit } from './visit.ts'

/** A cheap phone on a busy mobile line: a quarter of this processor, 1.6 Mb/s down, 150 ms there and back. */
const slowedDown = 4
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }

/** As somebody comes who was never here, with such a phone. */
export async function visitSlowly(browser: Browser): Promise<{ page: Page; close: () => Promise<void> }> {
  const { page, close } = await visit(browser)
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', line)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowedDown })
  return { page, close }
}
