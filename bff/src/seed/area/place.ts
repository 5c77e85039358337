export type Place = { prefix: string; floor: string; counters: string; counterCount: number; offerings: Record<string, number> }
/** The areas of one hall. */
export type Layout = Record<string, Place>

/** One line an area: prefix, floor, counters, and the places a session that each of its offerings has. */
export const place =
  (prefix: string, floor: string, counters: string) =>
  (offerings: Record<string, number>): Place => {
    const [first, last] = counters.split('–').map(Number)
    return { prefix, floor, counters: `${counters} 号`, counterCount: (last ?? first ?? 1) - (first ?? 1) + 1, offerings }
  }
