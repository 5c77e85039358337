import { mkdirSync } from 'node:fs'
import { afterAll, afterEach } from 'vitest'
import { inRoot } from '../root.ts'
import { forgetPhones, watchedPhones } from './watched-phones.ts'

const folder = inRoot('node_modules/.cache/failed')

afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  mkdirSync(folder, { recursive: true })
  const name = task.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)
  for (const [at, { page }] of watchedPhones().entries()) {
    await page.screenshot({ path: `${folder}/${name}-${at}.png` }).catch(() => undefined)
  }
})

afterAll(forgetPhones)
