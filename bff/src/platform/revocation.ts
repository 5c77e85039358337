/** Ids that may act no longer: families signed out, accounts deleted, staff switched off. Filled from the database, asked on every request. */
export type Revocations = { has: (id: string) => boolean; add: (id: string) => void; replace: (ids: Iterable<string>) => void }

export function createRevocations(): Revocations {
  let ids = new Set<string>()
  return {
    has: (id) => ids.has(id),
    add: (id) => {
      ids.add(id)
    },
    replace: (fresh) => {
      ids = new Set(fresh)
    },
  }
}
