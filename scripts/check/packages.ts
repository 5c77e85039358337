import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles } from '../build/sources.ts'

const kilobyte = 1024
const limits = { main: 500, subpackage: 150 }

type AppFile = { subPackages?: { root: string }[]; subpackages?: { root: string }[] }

/** What WeChat loads before the first page, and what each subpackage adds. */
function measure(dir: string): { name: string; kilobytes: number }[] {
  const app = JSON.parse(readFileSync(join(dir, 'app.json'), 'utf8')) as AppFile
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => join(dir, root, '/'))
  const ownerOf = (file: string) => roots.find((root) => file.startsWith(root))
  const files = listFiles(dir)
  return ['main', ...roots].map((name) => {
    const bytes = files.filter((file) => (ownerOf(file) ?? 'main') === name).reduce((sum, file) => sum + statSync(file).size, 0)
    return { name: name === 'main' ? name : name.slice(dir.length + 1, -1), kilobytes: Math.ceil(bytes / kilobyte) }
  })
}

export const notMeasured = 'not measured'

/** Where a build is `demanded`, none to measure is a fault; else it is said, and never taken for a pass. */
export function checkPackages(dir: string, say: (line: string) => void, demanded = false): string[] | typeof notMeasured {
  if (!existsSync(join(dir, 'app.json'))) {
    const missing = `${notMeasured}: there is no WeChat build, npm run build:weapp makes one`
    if (demanded) return [missing]
    say(`  ${missing}`)
    return notMeasured
  }
  const packages = measure(dir)
  say(`  ${packages.map(({ name, kilobytes }) => `${name} ${kilobytes} KB`).join(', ')}`)
  const limitOf = (name: string) => (name === 'main' ? limits.main : limits.subpackage)
  return packages
    .filter(({ name, kilobytes }) => kilobytes > limitOf(name))
    .map(({ name, kilobytes }) => `package ${name} has ${kilobytes} KB, more than ${limitOf(name)}`)
}
