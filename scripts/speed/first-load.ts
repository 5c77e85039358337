import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { inRoot } from '../root.ts'
import { homeShown } from './visit.ts'

type FirstLoad = {
  /** Scripts and styles, zipped, by their addresses. */
  files: Map<string, number>
  /** The same as they came over the line, in the tighter packing that browsers take. */
  wireBytes: number
}

const isCode = (url: string): boolean => /\.(js|css)$/.test(new URL(url).pathname)
const zipped = (url: string): number => readFileSync(inRoot('miniapp/dist/h5', `.${new URL(url).pathname}.gz`)).length

/** What a browser that was never here fetches until the home page shows the halls. */
export async function readFirstLoad(page: Page, url: string): Promise<FirstLoad> {
  const line = await page.context().newCDPSession(page)
  const asked = new Map<string, string>()
  const came = new Map<string, number>()
  await line.send('Network.enable')
  line.on('Network.requestWillBeSent', ({ requestId, request }) => asked.set(requestId, request.url))
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => came.set(requestId, encodedDataLength))
  await page.goto(url, { waitUntil: 'commit' })
  await homeShown(page)
  const code = [...asked].filter(([, address]) => isCode(address))
  return {
    files: new Map(code.map(([, address]) => [new URL(address).pathname, zipped(address)])),
    wireBytes: code.reduce((sum, [id]) => sum + (came.get(id) ?? 0), 0),
  }
}

export const sumOf = ({ files }: FirstLoad): number => [...files.values()].reduce((sum, bytes) => sum + bytes, 0)
