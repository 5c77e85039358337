import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { listFiles } from './sources.ts'

const worth = /\.(js|css|json|html|svg|wasm)$/

/** Once, as small as it gets: the server only picks what the browser takes. */
export function compressFiles(dir: string): void {
  for (const file of listFiles(dir).filter((name) => worth.test(name))) {
    const text = readFileSync(file)
    writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }))
    writeFileSync(`${file}.br`, brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }))
  }
}
