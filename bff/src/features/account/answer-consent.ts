import type { Asked, Id, Me, me } from '@huifuwu/contract'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/id.ts'
import { once } from '../../platform/repeat.ts'
import { Problem } from '../../problem.ts'
import { forgetBooker } from './booker.ts'
import { privacyText } from './privacy-text.ts'
import { showMe } from './show-me.ts'
import { insertConsent } from './store.ts'

type Wish = Asked<(typeof me)['POST /me/consents']>

/** The answer is to the text in force; a refusal ends booking at once. */
export async function answerConsent(house: House, accountId: Id<'account'>, { body, headers }: Wish): Promise<Me> {
  const { version, agreed, channel } = body
  if (version !== privacyText.version) throw new Problem('consent-outdated', { facts: { version: privacyText.version } })
  const { db, clock } = house
  const wish = { actor: accountId, key: headers['idempotency-key'], hash: JSON.stringify(['consent', version, agreed, channel]) }
  await once(db, { ...wish, machineNow: clock.machineNow() }, async () => {
    await insertConsent(db.sql, { id: newId(), accountId, version, agreed, channel, at: clock.fieldNow() })
    if (!agreed) forgetBooker(house, accountId)
    return null
  })
  return showMe(house, accountId)
}
