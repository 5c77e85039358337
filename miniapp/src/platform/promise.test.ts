// @vitest-environment node
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const pages = globSync('**/*.{ts,tsx}', { cwd: root }).filter((file) => !file.includes('.test.'))

test('nobody is promised that a call books, moves or looks something up: whoever answers tells how', () => {
  expect(pages.length).toBeGreaterThan(200)
  const promised = /[帮替]您[约查改]|代约|(打电话能| 12345 )约号|'能约号|改时间/
  expect(pages.filter((file) => promised.test(readFileSync(root + file, 'utf8')))).toEqual([])
})
