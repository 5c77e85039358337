import { toOn } from '@huifuwu/domain'
import type { House } from '../../../platform/house.ts'
import { countAttempts } from './store.ts'

export const attemptsPerDay = 5
const dayMs = 86_400_000

/** Midnight in the city, by machine time: moving the clock of the field gives nobody new attempts. */
export const startOfDay = (machineNow: Date): Date => new Date(`${toOn(machineNow)}T00:00:00+08:00`)
export const nextDay = (machineNow: Date): Date => new Date(startOfDay(machineNow).getTime() + dayMs)

export async function countAttemptsLeft({ db, clock }: Pick<House, 'db' | 'clock'>, accountId: string): Promise<number> {
  const used = await countAttempts(db.sql, accountId, startOfDay(clock.machineNow()))
  return Math.max(0, attemptsPerDay - used)
}
