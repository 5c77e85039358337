import type { House } from '../../../platform/house.ts'
import { newId } from '../../../platform/id.ts'
import { Problem } from '../../../problem.ts'
import type { Identity } from '../../../upstream/identity/index.ts'
import type { Wechat } from '../../../upstream/wechat/index.ts'
import { attemptsPerDay, countAttemptsLeft, nextDay, startOfDay } from './attempts.ts'
import { type Claim, readMobile } from './claim.ts'
import { giveAttemptBack, reserveAttempt, settleAttempt } from './store.ts'

export type Upstreams = { identity: Pick<Identity, 'verifyPerson'>; wechat: Pick<Wechat, 'fetchPhone'> }
export type Verified = { attemptId: string; claim: Claim; mobile: string }
type Asking = { accountId: string; claim: Claim }

async function reserve({ db, clock }: House, accountId: string): Promise<string> {
  const [id, at] = [newId(), clock.machineNow()]
  if (await reserveAttempt(db.sql, { id, accountId, at, since: startOfDay(at), most: attemptsPerDay })) return id
  const until = nextDay(at)
  const retryAfter = Math.ceil((until.getTime() - at.getTime()) / 1000)
  throw new Problem('real-name-attempts-spent', {
    facts: { until: until.toISOString(), attemptsPerDay },
    headers: { 'retry-after': String(retryAfter) },
  })
}

async function findMobile({ config }: House, { wechat }: Upstreams, phone: Claim['phone']): Promise<string> {
  if (phone.kind === 'wechat') return readMobile(await wechat.fetchPhone(phone.code))
  if (!config.demoSignIn) throw new Problem('demo-off')
  return readMobile(phone.mobile)
}

/** Counted before anybody is asked, and given back when nobody answered: what failed was not the resident's claim. */
export async function verify(house: House, upstreams: Upstreams, { accountId, claim }: Asking): Promise<Verified> {
  const attemptId = await reserve(house, accountId)
  const ask = async () => {
    const mobile = await findMobile(house, upstreams, claim.phone)
    const { name, idNumber } = claim
    return { mobile, verdict: await upstreams.identity.verifyPerson({ name, idNumber, mobile }) }
  }
  const { mobile, verdict } = await ask().catch(async (error: unknown) => {
    await giveAttemptBack(house.db.sql, attemptId)
    throw error
  })
  if (verdict === 'match') return { attemptId, claim, mobile }
  await settleAttempt(house.db.sql, attemptId, verdict)
  const facts = { attemptsLeft: await countAttemptsLeft(house, accountId) }
  throw new Problem(verdict === 'mismatch' ? 'real-name-mismatch' : 'real-name-unknown', { facts })
}
