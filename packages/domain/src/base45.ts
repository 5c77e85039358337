const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

function toGroup(n: number, length: number): string {
  let text = ''
  for (let rest = n, k = 0; k < length; k++, rest = Math.floor(rest / 45)) text += alphabet[rest % 45]
  return text
}

/** RFC 9285: every sign is in the alphanumeric mode of a QR. */
export function toBase45(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 2) {
    const [first = 0, second] = bytes.subarray(i, i + 2)
    text += second === undefined ? toGroup(first, 2) : toGroup(first * 256 + second, 3)
  }
  return text
}

function fromGroup(group: string): number[] | undefined {
  const values = [...group].map((sign) => alphabet.indexOf(sign))
  if (values.includes(-1) || values.length === 1) return undefined
  const n = values.reduce((sum, value, k) => sum + value * 45 ** k, 0)
  if (values.length === 2) return n > 255 ? undefined : [n]
  return n > 65535 ? undefined : [n >> 8, n & 255]
}

/** undefined = not base45. */
export function fromBase45(text: string): Uint8Array | undefined {
  const bytes: number[] = []
  for (let i = 0; i < text.length; i += 3) {
    const group = fromGroup(text.slice(i, i + 3))
    if (!group) return undefined
    bytes.push(...group)
  }
  return Uint8Array.from(bytes)
}
