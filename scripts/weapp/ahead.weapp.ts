import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '../build/sources.ts'
import { inRoot } from '../root.ts'
import { newOwner, start } from './phone.ts'
import { chooseSession, signIn } from './visit.ts'

type AppFile = { subPackages: { root: string }[]; preloadRule: Record<string, { network: string; packages: string[] }> }

const dist = inRoot('miniapp/dist/weapp')
const app = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as AppFile
const rootOf = (page: string): string | undefined => app.subPackages.find(({ root }) => page.startsWith(`${root}/`))?.root
const kilobytesOf = (root: string): number => listFiles(join(dist, root)).reduce((sum, file) => sum + statSync(file).size, 0) / 1024
/** WeChat fetches no more than 2 MB ahead for one page. */
const mostKilobytesAhead = 2048

test('on the way from the first page to signing in no package is waited for: each was fetched by a page before it', async () => {
  const phone = start(newOwner('oHfw-ahead'))
  await chooseSession(phone)
  await signIn(phone)
  const { visited } = phone
  const late = visited.filter((page, at) => {
    const root = rootOf(page)
    return root && !visited.slice(0, at).some((before) => rootOf(before) === root || app.preloadRule[before]?.packages.includes(root))
  })
  phone.close()
  expect([...new Set(visited.flatMap((page) => rootOf(page) ?? []))]).toEqual(['appointment', 'account'])
  expect(late).toEqual([])
})

test('what a page fetches ahead exists, comes on any network, and is no more than WeChat takes', () => {
  for (const [page, { network, packages }] of Object.entries(app.preloadRule)) {
    const known = packages.filter((name) => app.subPackages.some(({ root }) => root === name))
    expect([page, network, known]).toEqual([page, 'all', packages])
    expect(packages.reduce((sum, name) => sum + kilobytesOf(name), 0)).toBeLessThan(mostKilobytesAhead)
  }
})
