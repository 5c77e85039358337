const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const date = /^(19|2[01])\d\d-\d\d-\d\d$/
const time = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/

/** With hyphens and nothing before it: what PostgreSQL, the phone and we write alike. */
export const isUuid = (text: string): boolean => uuid.test(text)

/** A day that exists, of the years 1900 to 2199. `Date` alone takes 30 February for 2 March. */
export function isLocalDate(text: string): boolean {
  if (!date.test(text)) return false
  const midnight = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text)
}

/** An instant that `Date` and PostgreSQL both read; neither of our clocks has leap seconds. */
export const isInstant = (text: string): boolean => isLocalDate(text.slice(0, 10)) && time.test(text.slice(10))
