import type { VenueLine } from '@huifuwu/contract'

export type District = { name: string; halls: number; earliestAt: string | null }
type Hall = Pick<VenueLine, 'district' | 'earliestAt'>

/** All districts of the city, in the order in which the server names their first halls, each with the halls that serve the matter. */
export function listDistricts(city: readonly Pick<Hall, 'district'>[], serving: readonly Hall[]): District[] {
  return [...new Set(city.map(({ district }) => district))].map((name) => {
    const own = serving.filter(({ district }) => district === name)
    const [earliestAt = null] = own.flatMap((hall) => hall.earliestAt ?? []).sort()
    return { name, halls: own.length, earliestAt }
  })
}
