import { fixedClock } from '@huifuwu/testkit'
import { createApp } from '../src/app.ts'
import { openDatabase } from '../src/platform/db.ts'
import type { Feature } from '../src/platform/house.ts'
import { testConfig } from './settings.ts'

type BareOptions = {
  environment?: Record<string, string>
  features?: Feature[]
  logTo?: { write: (line: string) => void }
  isLeaving?: () => boolean
}

/** The app with no database behind it, for what happens before one is asked. */
export async function bareApp({ environment = {}, ...options }: BareOptions = {}) {
  const clock = fixedClock()
  const db = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none', pool: 1 })
  const made = await createApp({ config: testConfig(environment), db, clock, ...options })
  const { accessToken } = made.house.tokens.issue('resident', { subjectId: 'lin', familyId: 'phone' })
  return { ...made, clock, asResident: { authorization: `Bearer ${accessToken}` } }
}
