import type { Me, SignedIn } from '@huifuwu/contract'
import { sendConsent } from '../field/consent.ts'
import { noteMe } from '../field/note-me.ts'
import { call } from '../platform/api.ts'
import { replaceWith, returnTo } from '../platform/navigate.ts'
import { addressOf } from '../platform/page-address.ts'
import type { Pages } from '../platform/pages.ts'
import { signIn } from '../platform/sign-in.ts'

const unknown = () => undefined

async function readMe(): Promise<Me | undefined> {
  return (await sendConsent().catch(unknown)) ?? (await call('GET /me').catch(unknown))
}

/** Signed in: the answer to the privacy text goes out at once, then back to where the person came from. */
export async function enter(signed: SignedIn, { goOn = addressOf('home'), need }: Pages['sign-in']): Promise<void> {
  signIn('resident', signed)
  const me = await readMe()
  if (me) await noteMe(me)
  if (need === 'real-name' && me && !me.realName) replaceWith('real-name', { goOn })
  else returnTo(goOn)
}
