import { randomBytes } from 'node:crypto'
import type { Now } from '../clock.ts'

const lifeMs = 5 * 60_000
const demo = /^demo-([\w-]+)(?:\.[\w-]+)?$/

type Outcome = { subject: string } | 'invalid' | 'used'

/** One-time codes: minted ones live five minutes; `demo-<subject>`, with any `.suffix` to have another one, needs no minting. */
export function createCodes(now: Now) {
  const minted = new Map<string, { subject: string; until: number }>()
  const used = new Set<string>()

  const subjectOf = (code: string): string | undefined => {
    const found = minted.get(code)
    if (found) return now() < found.until ? found.subject : undefined
    return demo.exec(code)?.[1]
  }

  return {
    mint(subject: string): string {
      const code = randomBytes(16).toString('hex')
      minted.set(code, { subject, until: now() + lifeMs })
      return code
    },
    redeem(code: string): Outcome {
      if (used.has(code)) return 'used'
      const subject = subjectOf(code)
      if (subject === undefined) return 'invalid'
      used.add(code)
      return { subject }
    },
  }
}
