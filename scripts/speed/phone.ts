import { bareApp } from '../../bff/test/bare-app.ts'
import type { Report } from '../bench/report.ts'
import { openBrowser } from '../browser.ts'
import { ensureBuilt } from '../build/ensure.ts'
import { openStage } from '../stage/stage.ts'
import { buildEmptyPage, emptyWords } from './empty-page.ts'
import { readFirstLoad, sumOf } from './first-load.ts'
import { comparePages } from './interactive.ts'
import { measureTyping } from './search-typing.ts'
import { homeWords, visit } from './visit.ts'

export const isPhone = (name: string): boolean => name.startsWith('phone')

async function serveEmpty(): Promise<{ url: string; close: () => Promise<void> }> {
  const { app } = await bareApp({ environment: { STATIC_DIR: await buildEmptyPage() }, features: [] })
  return { url: await app.listen({ host: '127.0.0.1', port: 0 }), close: () => app.close() }
}

/** In a browser that is slowed down to a cheap phone on a mobile line: the home page beside an empty page of Taro's, and the search. */
export async function measurePhone(rounds: number, say: (line: string) => void): Promise<Report> {
  await ensureBuilt('h5', say)
  const empty = await serveEmpty()
  const stage = await openStage()
  const browser = await openBrowser()
  try {
    const url = stage.demo.urls.miniapp
    const first = await visit(browser)
    const load = await readFirstLoad(first.page, url)
    await first.close()
    const pages = [
      { url: empty.url, shows: new RegExp(emptyWords) },
      { url, shows: homeWords },
    ]
    const [bare, home] = await comparePages(browser, pages, rounds)
    if (!bare || !home) throw new Error('nothing was compared')
    const search = await measureTyping(browser, url)
    const more = home.interactiveMs - bare.interactiveMs
    return { firstLoadBytes: sumOf(load), firstLoadWireBytes: load.wireBytes, empty: bare, home, interactiveMoreMs: more, search }
  } finally {
    await browser.close()
    await stage.stop()
    await empty.close()
  }
}
