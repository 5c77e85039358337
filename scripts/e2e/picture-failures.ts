import { mkdirSync } from 'node:fs'
import { afterAll, afterEach } from 'vitest'
import { inRoot } from '../root.ts'
import type { Phone } from '../stage/phone.ts'

const folder = inRoot('node_modules/.cache/failed')
const watched: Phone[] = []

/** What its page looks like is kept when a test fails. */
export const watch = (phone: Phone): void => void watched.push(phone)

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  mkdirSync(folder, { recursive: true })
  const name = task.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)
  for (const [at, { page }] of watched.entries()) await page.screenshot({ path: `${folder}/${name}-${at}.png` }).catch(() => undefined)
})

afterAll(() => watched.splice(0))
