import { Problem } from '../problem.ts'
import type { House } from './house.ts'
import { newId } from './id.ts'
import { countStolen } from './metrics/theft.ts'
import { firstExpiry, insertFamily, markRevoked, markUsed, revokeStolen } from './refresh-family.ts'
import { type DeviceAudience, readRefreshToken, writeRefreshToken } from './refresh-token.ts'

/** What a device gets: the refresh token goes into the body or into a cookie, never both. */
export type DeviceTokens = { accessToken: string; expiresInSeconds: number; refreshToken: string; refreshSeconds: number }
export type Lending = Pick<House, 'config' | 'clock' | 'db' | 'tokens' | 'revocations' | 'log'>
type Device = { audience: DeviceAudience; familyId: string; subjectId: string; generation: number; expiresAt: Date }

function issue({ config, clock, tokens }: Lending, device: Device): DeviceTokens {
  const { audience, subjectId, familyId, expiresAt } = device
  return {
    ...tokens.issue(audience, { subjectId, familyId }),
    refreshToken: writeRefreshToken(config.keys.refresh, device),
    refreshSeconds: Math.max(0, Math.floor((expiresAt.getTime() - clock.machineNow().getTime()) / 1000)),
  }
}

/** A family is one device that is signed in. */
export async function openDevice(house: Lending, audience: DeviceAudience, subjectId: string): Promise<DeviceTokens> {
  const now = house.clock.machineNow()
  const [familyId, expiresAt] = [newId(), firstExpiry(audience, now)]
  await insertFamily(house.db.sql, { id: familyId, audience, subjectId, expiresAt }, now)
  return issue(house, { audience, familyId, subjectId, generation: 1, expiresAt })
}

/** The successor of a refresh token; asking again with the same one gives the same successor. */
export async function refreshDevice(house: Lending, audience: DeviceAudience, token: string | undefined): Promise<DeviceTokens> {
  const claim = token === undefined ? undefined : readRefreshToken(house.config.keys.refresh, audience, token)
  if (!claim) throw new Problem('refresh-refused')
  const { familyId } = claim
  const now = house.clock.machineNow()
  const used = await markUsed(house.db.sql, claim, now)
  if (used) return issue(house, { ...claim, ...used, generation: claim.generation + 1 })
  if (await revokeStolen(house.db.sql, claim, now)) {
    house.revocations.add(familyId, now)
    countStolen(audience)
    house.log.warn({ familyId, generation: claim.generation }, 'old refresh token came back, its family was revoked')
  }
  throw new Problem('refresh-refused')
}

export async function closeDevice({ db, clock, revocations }: Lending, familyId: string): Promise<void> {
  const now = clock.machineNow()
  await markRevoked(db.sql, familyId, now)
  revocations.add(familyId, now)
}
