import type { VenueLine } from '@huifuwu/contract'

export type District = { name: string; halls: number; earliestAt: string | null }

const earlier = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b < a) ? b : a)

/** In the order in which the server names their first halls. */
export function listDistricts(venues: readonly Pick<VenueLine, 'district' | 'earliestAt'>[]): District[] {
  const districts = new Map<string, District>()
  for (const { district: name, earliestAt } of venues) {
    const known = districts.get(name)
    districts.set(name, { name, halls: (known?.halls ?? 0) + 1, earliestAt: earlier(known?.earliestAt ?? null, earliestAt) })
  }
  return [...districts.values()]
}
