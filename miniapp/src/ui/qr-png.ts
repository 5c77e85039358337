import { encode } from 'uqr'
import { toPng } from './png.ts'

/** Dots a module: at level M, version 6, with its quiet zone, 270 wide, shown at 220. */
const dots = 6
/** A scanner wants four modules of white; the white card around it has the other two. */
const quietZone = 2

/** QR text as a PNG data URL: no canvas, no DOM. A base45 text goes in alphanumeric mode and stays at version 6. */
export function qrPng(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone })
  const width = size * dots
  return toPng(width, (x, y) => data[Math.floor(y / dots)]?.[Math.floor(x / dots)] ?? false)
}
