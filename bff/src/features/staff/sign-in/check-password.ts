import type { House } from '../../../platform/house.ts'
import { Problem } from '../../../problem.ts'
import { challengeSeconds, writeChallenge } from './challenge.ts'
import { lockedProblem } from './locked.ts'
import { isPassword } from './password.ts'
import { findLock, giveTryBack, reserveTry } from './store.ts'
import type { createStrangers } from './stranger.ts'

type Given = { userName: string; password: string }
export type Strangers = ReturnType<typeof createStrangers>

/** Nobody by this name, or locked: an unknown name costs the same time and is locked by the same rule. */
async function refuse({ db }: House, { userName, password, now, strangers }: Given & { now: Date; strangers: Strangers }): Promise<never> {
  const lock = (await findLock(db.sql, { userName }, now)) ?? strangers.lockOf(userName, now)
  if (lock) throw lockedProblem(lock, now)
  const locked = strangers.count(userName, now)
  await isPassword(password)
  throw locked ? lockedProblem(locked, now) : new Problem('staff-sign-in-wrong')
}

/** First factor. What it gives is worth nothing without the second. */
export async function checkPassword(house: House, strangers: Strangers, given: Given) {
  const { db, clock, config } = house
  const now = clock.machineNow()
  const userName = given.userName.trim()
  const tried = await reserveTry(db.sql, { userName }, now)
  if (!tried) return refuse(house, { ...given, userName, now, strangers })
  if (!(await isPassword(given.password, tried.passwordHash))) {
    throw tried.until ? lockedProblem({ since: tried.since, until: tried.until }, now) : new Problem('staff-sign-in-wrong')
  }
  await giveTryBack(db.sql, tried.staffId)
  return { challenge: writeChallenge(config.keys.refresh, tried.staffId, now), expiresInSeconds: challengeSeconds }
}
