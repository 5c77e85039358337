import { toAppointmentNumber } from '@huifuwu/domain'

const daysBefore = Date.parse('2015-01-01T00:00:00Z')
const dayMs = 86_400_000
/** More than a day of a city has. */
const mostOfDay = 1 << 14
/** Odd, so that different orders stay different numbers of 35 bits. */
const spread = 26_544_357_831n
const signs = 35n

/** The number of the n-th visit of a day: looks drawn, and no two are the same. */
export function numberOf(on: string, order: number): string {
  const count = Math.round((Date.parse(`${on}T00:00:00Z`) - daysBefore) / dayMs) * mostOfDay + order
  const mixed = (BigInt(count) * spread) % (1n << signs)
  return toAppointmentNumber(Uint8Array.from({ length: 7 }, (_, at) => Number((mixed >> BigInt(5 * at)) & 31n)))
}
