import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { waitUntil } from './touch.ts'

const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) as ArrayBuffer } })

export type Shown = { code: string; width: number }

async function readOnce(page: Page): Promise<Shown> {
  const picture = page.locator('.hf-code-qr:not(.is-small):visible')
  await picture.scrollIntoViewIfNeeded({ timeout: 3000 })
  const box = await picture.boundingBox()
  // While its page slides in a box is off by less than a millionth of a pixel.
  const width = Math.round((box?.width ?? 0) * 100) / 100
  const found = await readBarcodes(new Uint8Array(await page.screenshot()), { formats: ['QRCode'] })
  const [first, ...others] = found
  if (!first || others.length > 0) throw new Error(`${found.length} codes on the screen, not one`)
  return { code: first.text, width }
}

/** What a scanner reads off this screen: from the pixels, with all that stands around the code. */
export const readQr = (page: Page): Promise<Shown> => waitUntil(() => readOnce(page))
