import type { Config } from '../../config.ts'
import type { Clock } from '../../platform/clock.ts'
import { type SigningProfile, signHeaders, signingDefaults } from '../../platform/signing.ts'
import { createUpstream } from '../../platform/upstream.ts'
import { type Claimed, system, toVerdict, toWire, type Verdict } from './translate.ts'

export type IdentitySettings = Config['upstreams']['identity'] & { deadlineMs?: number }
export type Identity = { verifyPerson: (claimed: Claimed) => Promise<Verdict> }

/** The population register behind the government gateway. */
export function createIdentity(settings: IdentitySettings, clock: Pick<Clock, 'machineNow'>): Identity {
  const { url, paasId, paasToken, family, hexCase, deadlineMs = 5000 } = settings
  const ask = createUpstream({ system, origin: url, deadlineMs })
  const profile: SigningProfile = { ...signingDefaults, family, hexCase }
  return {
    async verifyPerson(claimed) {
      const headers = () => signHeaders(profile, { paasId, token: paasToken }, clock.machineNow())
      const { body } = await ask({ method: 'POST', path: '/ebus/population/verify', headers, body: toWire(claimed), isSafe: true })
      return toVerdict(body)
    },
  }
}
