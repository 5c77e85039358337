import type { House } from '../../../platform/house.ts'
import { type DeviceTokens, openDevice } from '../../../platform/refresh.ts'
import { Problem } from '../../../problem.ts'
import { readChallenge } from './challenge.ts'
import { lockedProblem } from './locked.ts'
import { findLock, reserveTry, type Try, useTotpStep } from './store.ts'
import { stepOf } from './totp.ts'

async function reserve({ db }: House, staffId: string, now: Date): Promise<Try> {
  const tried = await reserveTry(db.sql, { staffId }, now)
  if (tried) return tried
  const lock = await findLock(db.sql, { staffId }, now)
  throw lock ? lockedProblem(lock, now) : new Problem('staff-challenge-expired')
}

/** Second factor; wrong digits count with wrong passwords, and each step is good once. */
export async function checkTotp(house: House, { challenge, totp }: { challenge: string; totp: string }): Promise<DeviceTokens> {
  const { db, clock, config, vault } = house
  const now = clock.machineNow()
  const staffId = readChallenge(config.keys.refresh, challenge, now)
  if (!staffId) throw new Problem('staff-challenge-expired')
  const tried = await reserve(house, staffId, now)
  const step = stepOf(totp, vault.decrypt(tried.totpSecret), now)
  if (step === undefined || !(await useTotpStep(db.sql, staffId, step))) {
    throw tried.until ? lockedProblem({ since: tried.since, until: tried.until }, now) : new Problem('staff-totp-wrong')
  }
  return openDevice(house, 'staff', staffId)
}
