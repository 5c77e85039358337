import { fromBase45, toBase45 } from './base45.ts'

/** What the QR says: nothing of the person, only which appointment and for which day, under a signature. */
export type CodePayload = { keyId: number; appointmentId: string; startsOn: string }

const version = 1
const signedBytes = 20
const signatureBytes = 64
const dayMs = 86_400_000

const toBytes = (id: string): number[] => (id.replace(/-/g, '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
const toId = (bytes: Uint8Array): string =>
  [...bytes]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** version 1, key id 1, appointment id 16, day since 1970 2: the 20 bytes under the signature. */
export function toSignedBytes({ keyId, appointmentId, startsOn }: CodePayload): Uint8Array {
  const day = Math.floor(Date.parse(`${startsOn}T00:00:00Z`) / dayMs)
  return Uint8Array.from([version, keyId, ...toBytes(appointmentId), day >> 8, day & 255])
}

/** The leading A marks the format and keeps scanners from trimming a leading space. 127 signs: QR version 6 at level M. */
export const toCode = (signed: Uint8Array, signature: Uint8Array): string => `A${toBase45(Uint8Array.from([...signed, ...signature]))}`

const codeSigns = 1 + ((signedBytes + signatureBytes) / 2) * 3

/** As scanners hand it over: through a Chinese input method, in lower case, with a line break, or without the spaces it ends in. */
export function normaliseCode(text: string): string {
  const plain = text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/[\r\n\t]/g, '')
    .trimStart()
    .toUpperCase()
  return plain.trimEnd().length <= codeSigns ? plain.slice(0, codeSigns).padEnd(codeSigns, ' ') : plain
}

export type OpenedCode = CodePayload & { signed: Uint8Array; signature: Uint8Array }

/** undefined = not one of our codes at all; whether it is genuine, the signature says. */
export function openCode(text: string): OpenedCode | undefined {
  const bytes = text.startsWith('A') ? fromBase45(text.slice(1)) : undefined
  if (bytes?.length !== signedBytes + signatureBytes || bytes[0] !== version) return undefined
  const day = ((bytes[18] ?? 0) << 8) | (bytes[19] ?? 0)
  return {
    keyId: bytes[1] ?? 0,
    appointmentId: toId(bytes.subarray(2, 18)),
    startsOn: new Date(day * dayMs).toISOString().slice(0, 10),
    signed: bytes.slice(0, signedBytes),
    signature: bytes.slice(signedBytes),
  }
}
