// Seven signs and a check over GF(32): every wrong sign and every swap of two signs is noticed.
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Powers of x in GF(2^5) with the polynomial x^5 + x^2 + 1. */
const powers: number[] = []
for (let i = 0, x = 1; i < 31; i++) {
  powers.push(x)
  x <<= 1
  if (x & 32) x ^= 0b100101
}

const times = (a: number, exponent: number): number => (a === 0 ? 0 : (powers[(powers.indexOf(a) + exponent) % 31] ?? 0))
const weigh = (values: readonly number[]): number => values.reduce((sum, value, i) => sum ^ times(value, values.length - 1 - i), 0)

/** As people type it: any case, spaces or hyphens, I and L for 1, O for 0. */
export const normaliseNumber = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .toUpperCase()
    .replace(/[\s\u3000\u2013\u2014-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')

const read = (text: string): number[] => [...text].map((sign) => signs.indexOf(sign))

/** Of a normalised number. */
export function isAppointmentNumber(text: string): boolean {
  const values = read(text)
  return values.length === 8 && !values.includes(-1) && weigh(values) === 0
}

/** Seven random bytes make the number of an appointment. */
export function toAppointmentNumber(bytes: Uint8Array): string {
  const values = [...bytes.subarray(0, 7)].map((byte) => byte & 31)
  return [...values, weigh([...values, 0])].map((value) => signs[value]).join('')
}

/** 7K2M4QXD -> 7K2M-4QXD, as it is shown and spoken. */
export const showNumber = (number: string): string => `${number.slice(0, 4)}-${number.slice(4)}`
