import type { Me } from '@huifuwu/contract'
import { fieldNow } from '../platform/clock.ts'
import { isProblem } from '../platform/problem.ts'
import { callOnce } from '../platform/repeat-key.ts'
import { channel } from '../platform/settings.ts'
import { erase, readStored, store } from '../platform/storage.ts'

/** The answer to the privacy text, given before anybody is signed in; it goes to the server as soon as somebody is. */
export type ConsentAnswer = { version: string | undefined; agreed: boolean; at: string; sent: boolean }

export const keptConsent = (): ConsentAnswer | undefined => readStored<ConsentAnswer>('consent')

export const forgetConsent = (): void => erase('consent')

export function answerConsent(agreed: boolean, version: string | undefined): void {
  store('consent', { version, agreed, at: fieldNow().toISOString(), sent: false } satisfies ConsentAnswer)
}

/** undefined: there was nothing to send, or the text has changed since, so that the person is asked again. */
export async function sendConsent(): Promise<Me | undefined> {
  const kept = keptConsent()
  if (!kept || kept.sent || kept.version === undefined) return undefined
  try {
    const me = await callOnce('POST /me/consents', { body: { version: kept.version, agreed: kept.agreed, channel } })
    store('consent', { ...kept, sent: true })
    return me
  } catch (error) {
    if (!isProblem(error) || error.code !== 'consent-outdated') throw error
    forgetConsent()
    return undefined
  }
}
