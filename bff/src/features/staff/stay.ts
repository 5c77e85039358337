import type { House } from '../../platform/house.ts'
import { createMemory } from '../../platform/memory.ts'
import { markBusy } from '../../platform/refresh-family.ts'

type Lending = Pick<House, 'db' | 'clock'>

const everyMs = 60_000
const most = 10_000
const desks = new WeakMap<Lending['db'], ReturnType<typeof createMemory<number>>>()

/** Work at a desk puts off the end of its sign-in; written at most once a minute. */
export async function staySignedIn({ db, clock }: Lending, familyId: string): Promise<void> {
  const noted = desks.get(db) ?? createMemory<number>(most)
  desks.set(db, noted)
  const now = clock.machineNow()
  if (now.getTime() - (noted.get(familyId) ?? 0) < everyMs) return
  noted.set(familyId, now.getTime())
  await markBusy(db.sql, familyId, now)
}
