/** Codes of PostgreSQL, of its driver and of the system; anything longer may hold what was sent. */
const code = /^[A-Z0-9_]{3,32}$/

export function failureCode(error: unknown): string {
  const { code: own, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } }
  const told = String(own ?? cause?.code ?? '')
  return code.test(told) ? told : 'other'
}
