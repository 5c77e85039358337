import type { Browser } from 'playwright-core'
import { median } from '../bench/figures.ts'
import { visitSlowly } from './line.ts'

type Page = { url: string; shows: RegExp }
export type Times = { firstPaintMs: number; interactiveMs: number }

const quietMs = 2000
const mostMs = 60_000

/** Runs in the page before anything else: notes each stretch in which a press would have had to wait. */
function watch(): void {
  const seen = { busyUntil: 0 }
  Object.assign(window, { seen })
  const look = (list: PerformanceObserverEntryList) => {
    for (const { startTime, duration } of list.getEntries()) seen.busyUntil = Math.max(seen.busyUntil, startTime + duration)
  }
  new PerformanceObserver(look).observe({ type: 'longtask', buffered: true })
}

/** Runs in the page: when what it is about could be read, in the first frame that shows it. */
const untilShown = ({ words, mostMs }: { words: string; mostMs: number }): Promise<number> =>
  new Promise((shown, failed) => {
    setTimeout(() => failed(new Error(`${words} was not shown within ${mostMs} ms`)), mostMs)
    const wanted = new RegExp(words)
    const look = () => {
      if (!wanted.test(document.body?.textContent ?? '')) requestAnimationFrame(look)
      else requestAnimationFrame(() => setTimeout(() => shown(performance.now())))
    }
    look()
  })

/** From the first byte asked for until the page shows what it is about and answers a press at once, and stays so for two seconds. */
async function openOnce(browser: Browser, { url, shows }: Page): Promise<Times> {
  const { page, close } = await visitSlowly(browser)
  page.setDefaultTimeout(mostMs)
  await page.addInitScript(watch)
  await page.goto(url, { waitUntil: 'commit' })
  const shownMs = await page.evaluate(untilShown, { words: shows.source, mostMs })
  await page.waitForTimeout(quietMs)
  const { busyUntil, painted } = await page.evaluate(() => ({
    busyUntil: (window as unknown as { seen: { busyUntil: number } }).seen.busyUntil,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }))
  await close()
  return { firstPaintMs: Math.round(painted), interactiveMs: Math.round(Math.max(shownMs, busyUntil)) }
}

/** In turns, so that what else the machine does meets both alike. */
export async function comparePages(browser: Browser, pages: Page[], rounds: number): Promise<Times[]> {
  const times = pages.map((): Times[] => [])
  for (let round = 0; round < rounds; round += 1) for (const [at, page] of pages.entries()) times[at]?.push(await openOnce(browser, page))
  const middle = (all: Times[], of: keyof Times) => median(all.map((each) => each[of]))
  return times.map((all) => ({ firstPaintMs: middle(all, 'firstPaintMs'), interactiveMs: middle(all, 'interactiveMs') }))
}
