import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

const wasm = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) as ArrayBuffer } })

/** As a scanner does: from the picture, not from the data it was made of. */
export async function readCode(picture: string): Promise<string> {
  const bytes = Buffer.from(picture.replace('data:image/png;base64,', ''), 'base64')
  const found = await readBarcodes(new Uint8Array(bytes), { formats: ['QRCode'] })
  if (!found[0]) throw new Error('no QR code in the picture')
  return found[0].text
}
