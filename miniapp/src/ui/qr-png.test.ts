// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { toBase45 } from '@huifuwu/domain'
import { expect, test } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { qrPng } from './qr-png.ts'

const wasm = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) as ArrayBuffer } })

const bytesOf = (picture: string): Buffer => Buffer.from(picture.replace('data:image/png;base64,', ''), 'base64')

async function read(picture: string): Promise<string[]> {
  const found = await readBarcodes(new Uint8Array(bytesOf(picture)), { formats: ['QRCode'] })
  return found.map(({ text }) => text)
}

const signed = (seed: number): string => `A${toBase45(Uint8Array.from({ length: 84 }, (_, i) => (i * 37 + seed * 101) & 255))}`

test('a scanner reads back every sign of an appointment code', async () => {
  for (const seed of [1, 2, 3]) {
    const code = signed(seed)
    expect(code).toHaveLength(127)
    expect(await read(qrPng(code))).toEqual([code])
  }
})

test('127 signs of base45 fit version 6: 41 modules and the quiet zone, six dots each', () => {
  const width = bytesOf(qrPng(signed(1))).readUInt32BE(16)
  expect(width).toBe((41 + 2 * 2) * 6)
  expect(width).toBeGreaterThanOrEqual(220)
})

test('a text outside the alphanumeric signs still becomes a code that can be read', async () => {
  expect(await read(qrPng('惠服务 2022'))).toEqual(['惠服务 2022'])
})
