import type { Id, Me } from '@huifuwu/contract'
import { sexOf } from '@huifuwu/domain'
import type { House } from '../../../platform/house.ts'
import { newId } from '../../../platform/id.ts'
import { once } from '../../../platform/repeat.ts'
import { Problem } from '../../../problem.ts'
import { privacyText } from '../privacy-text.ts'
import { showMe } from '../show-me.ts'
import { findConsent } from '../store.ts'
import { type Claim, readClaim, type Wish } from './claim.ts'
import { bindPerson, findIdNumberHash, settleAttempt } from './store.ts'
import { type Upstreams, type Verified, verify } from './verify.ts'

type Account = { accountId: Id<'account'> }

async function requireConsent({ db }: House, accountId: string): Promise<void> {
  const consent = await findConsent(db.sql, accountId)
  const { version } = privacyText
  if (!consent?.agreed || consent.version !== version) throw new Problem('consent-needed', { facts: { version } })
}

/** A person who is bound already is never taken over, however well the claim fits. */
async function bind({ db, vault, clock, log }: House, accountId: string, { attemptId, claim, mobile }: Verified): Promise<null> {
  const { outcome } = await bindPerson(db.sql, accountId, {
    id: newId(),
    name: vault.encrypt(claim.name),
    idNumber: vault.encrypt(claim.idNumber),
    idNumberHash: vault.fingerprint(claim.idNumber),
    phone: vault.encrypt(mobile),
    sex: sexOf(claim.idNumber),
    verifiedAt: clock.fieldNow(),
  })
  await settleAttempt(db.sql, attemptId, outcome === 'bound-elsewhere' ? outcome : 'match')
  log.info({ accountId, outcome }, 'real name proved')
  if (outcome === 'bound-elsewhere') throw new Problem('person-bound-elsewhere')
  if (outcome === 'other-person') throw new Problem('real-name-done')
  return null
}

async function prove(house: House, upstreams: Upstreams, { accountId, claim }: Account & { claim: Claim }): Promise<null> {
  const held = await findIdNumberHash(house.db.sql, accountId)
  if (held === house.vault.fingerprint(claim.idNumber)) return null
  if (held !== undefined) throw new Problem('real-name-done')
  return bind(house, accountId, await verify(house, upstreams, { accountId, claim }))
}

export async function proveRealName(house: House, upstreams: Upstreams, { accountId, body, headers }: Account & Wish): Promise<Me> {
  const claim = readClaim(body)
  await requireConsent(house, accountId)
  const { db, vault, clock } = house
  const hash = vault.fingerprint(JSON.stringify(['real-name', claim]))
  const wish = { actor: accountId, key: headers['idempotency-key'], hash, machineNow: clock.machineNow() }
  await once(db, wish, () => prove(house, upstreams, { accountId, claim }))
  return showMe(house, accountId)
}
