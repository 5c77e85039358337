import type { Me } from '@huifuwu/contract'
import { type ReactNode, useState } from 'react'
import { open } from '../platform/navigate.ts'
import type { Pages } from '../platform/pages.ts'
import type { Problem } from '../platform/problem.ts'
import { queryClient, useRead } from '../platform/query.ts'
import { useSignedIn } from '../platform/sign-in.ts'
import { keptConsent, sendConsent } from './consent.ts'
import { ConsentSheet } from './consent-sheet.tsx'

export type Missing = 'sign-in' | 'consent' | 'real-name'
type Wanted = {
  goOn: string
  need?: 'real-name'
  /** Signed in, the answer was all that was missing: what was begun goes on. */
  onAgreed?: () => void
}
export type PersonFirst = {
  signedIn: boolean
  me: Me | undefined
  problem: Problem | null
  reload: () => Promise<unknown>
  /** What the next tap has to ask for; undefined: nothing, or not known yet. */
  missing: Missing | undefined
  ask: () => void
  /** Belongs at the end of the Page. */
  sheet: ReactNode
}

function findMissing(signedIn: boolean, me: Me | undefined): Missing | undefined {
  if (!signedIn) return 'sign-in'
  if (!me) return undefined
  if (!me.privacyConsent?.agreed || !me.privacyConsent.current) return 'consent'
  return me.realName ? undefined : 'real-name'
}

/** Sent after the answer: later pages read from GET /me what the server knows. */
async function tellServer(): Promise<void> {
  await sendConsent().catch(() => undefined)
  await queryClient.invalidateQueries({ queryKey: ['GET /me'] })
}

/** The way to a person: consent as a sheet over this page, sign-in, real name; each leads back to `goOn`. */
export function usePersonFirst({ goOn, need, onAgreed }: Wanted): PersonFirst {
  const signedIn = useSignedIn('resident')
  const [asked, setAsked] = useState(false)
  const { data: me, error, refetch } = useRead('GET /me', {}, { off: !signedIn })
  const missing = findMissing(signedIn, me)
  const entrance: Pages['sign-in'] = { goOn, need }
  const ask = () => {
    if (missing === 'real-name') open('real-name', { goOn })
    else if (missing === 'sign-in' && keptConsent()?.agreed) open('sign-in', entrance)
    else setAsked(true)
  }
  const onAnswer = (agreed: boolean) => {
    setAsked(false)
    if (!agreed) open('refused', entrance)
    else if (!signedIn) open('sign-in', entrance)
    if (signedIn) void tellServer().then(() => agreed && onAgreed?.())
  }
  const sheet = asked && <ConsentSheet onClose={() => setAsked(false)} onAnswer={onAnswer} />
  return { signedIn, me: signedIn ? me : undefined, problem: error, reload: () => refetch(), missing, ask, sheet }
}
