const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = '10X98765432'
const fullWidth = /[\uff10-\uff19\uff38\uff58]/g

/** Full-width digits, spaces, hyphens and a small x, as people type and paste them. */
export const normaliseIdNumber = (text: string): string =>
  text
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000\u200b-]/g, '')
    .toUpperCase()

export type IdNumberRefusal = 'too-short' | 'too-long' | 'wrong-sign' | 'wrong-date' | 'wrong-check'

function isDate(on: string): boolean {
  const [year, month, day] = [Number(on.slice(0, 4)), Number(on.slice(4, 6)), Number(on.slice(6, 8))]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Of a normalised number (GB 11643). Old division codes are never refused: people keep the number they were born with. */
export function refuseIdNumber(idNumber: string): IdNumberRefusal | undefined {
  if (idNumber.length < 18) return 'too-short'
  if (idNumber.length > 18) return 'too-long'
  if (!/^\d{17}[\dX]$/.test(idNumber)) return 'wrong-sign'
  if (!isDate(idNumber.slice(6, 14))) return 'wrong-date'
  const sum = weights.reduce((total, weight, i) => total + weight * Number(idNumber[i]), 0)
  return checks[sum % 11] === idNumber[17] ? undefined : 'wrong-check'
}

export type Sex = 'female' | 'male'

/** Odd sequence numbers are men's. */
export const sexOf = (idNumber: string): Sex => (Number(idNumber[16]) % 2 === 1 ? 'male' : 'female')

/** YYYY-MM-DD. */
export const bornOn = (idNumber: string): string => `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`
