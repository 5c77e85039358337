/** Milliseconds since 1970 by the machine's clock, or by a test's. */
export type Now = () => number
