const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const blockLimit = 65_535

/** WeChat has no btoa. */
function base64(bytes: readonly number[]): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const n = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const signs = [n >> 18, n >> 12, n >> 6, n].map((bits) => alphabet[bits & 63])
    const filled = Math.min(3, bytes.length - i) + 1
    text += signs.slice(0, filled).join('').padEnd(4, '=')
  }
  return text
}

const u32 = (n: number): number[] => [n >>> 24, n >>> 16, n >>> 8, n].map((part) => part & 255)

const remainders = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

function crc32(bytes: readonly number[]): number {
  let c = 0xffffffff
  for (const byte of bytes) c = (remainders[(c ^ byte) & 255] ?? 0) ^ (c >>> 8)
  return ~c
}

function adler32(bytes: readonly number[]): number {
  let a = 1
  let b = 0
  for (const byte of bytes) {
    a = (a + byte) % 65_521
    b = (b + a) % 65_521
  }
  return (b << 16) | a
}

function chunk(type: string, content: readonly number[]): number[] {
  const tagged = [...type].map((letter) => letter.charCodeAt(0)).concat(content)
  return [...u32(content.length), ...tagged, ...u32(crc32(tagged))]
}

/** zlib with one stored block: PNG demands the wrapper, nobody demands compression. */
function stored(raw: readonly number[]): number[] {
  if (raw.length > blockLimit) throw new RangeError('picture too large for one block')
  const length = [raw.length & 255, raw.length >> 8]
  return [0x78, 0x01, 0x01, ...length, ...length.map((byte) => ~byte & 255), ...raw, ...u32(adler32(raw))]
}

type IsDark = (x: number, y: number) => boolean

/** One bit a dot, a filter byte before every line. */
function scanlines(width: number, isDark: IsDark): number[] {
  const stride = Math.ceil(width / 8)
  const raw: number[] = []
  for (let y = 0; y < width; y++) {
    raw.push(0)
    for (let byte = 0; byte < stride; byte++) {
      let bits = 0
      for (let bit = 0; bit < 8; bit++) bits = (bits << 1) | (isDark(byte * 8 + bit, y) ? 0 : 1)
      raw.push(bits)
    }
  }
  return raw
}

/** A square black and white picture as a data URL. */
export function toPng(width: number, isDark: IsDark): string {
  const greyOneBit = [1, 0, 0, 0, 0]
  const header = chunk('IHDR', [...u32(width), ...u32(width), ...greyOneBit])
  const pixels = chunk('IDAT', stored(scanlines(width, isDark)))
  return `data:image/png;base64,${base64([...signature, ...header, ...pixels, ...chunk('IEND', [])])}`
}
