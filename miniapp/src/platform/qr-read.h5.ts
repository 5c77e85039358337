import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'

/** From our own origin: the package would ask a foreign host. */
const address = '/static/zxing_reader.wasm'

async function readQr(picture: ImageData): Promise<string | undefined> {
  const [found] = await readBarcodes(picture, { formats: ['QRCode'], maxNumberOfSymbols: 1 })
  return found?.isValid ? found.text : undefined
}

/** Ready to read, or it throws: an old browser, or a line that broke. */
export async function openReader() {
  await prepareZXingModule({ overrides: { locateFile: () => address }, fireImmediately: true })
  return readQr
}
