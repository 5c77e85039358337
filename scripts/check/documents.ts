import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot, root } from '../root.ts'

const tops = /^(\.ci|\.biome|miniapp|bff|packages|scripts|docs)\//
const rootFile = /^(\.[\w-]+\.\w+|[A-Z][\w.-]*\.md|(biome|tsconfig|package)\.json|(knip|vitest\.config)\.ts|pnpm-[\w-]+\.yaml)$/
/** Written by the starter and the builds, so not there in a fresh clone. */
const made = /(^|\/)(dist|node_modules|\.data|\.look)(\/|$)/

/** Words in backquotes that look like a path of this repository; `<name>` and `*` stand for many. */
function pathsInCode(text: string): string[] {
  const words = [...text.matchAll(/`([^`\s]+)`/g)].map(([, word = '']) => word)
  return words.filter((word) => (tops.test(word) || rootFile.test(word)) && !/[<>*{}…=()]/.test(word))
}

function linksOf(text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link.split('#')[0] ?? '')
  return links.filter((link) => link !== '' && !/^[a-z]+:/.test(link))
}

/** The paths that a document names and that do not exist. */
export function findMissingPaths(document: string, home: string): string[] {
  const text = readFileSync(join(home, document), 'utf8')
  const named = [...pathsInCode(text).map((path) => join(home, path)), ...linksOf(text).map((link) => join(home, dirname(document), link))]
  return [...new Set(named)].filter((path) => !made.test(path.slice(home.length)) && !existsSync(path))
}

export function checkDocuments(): string[] {
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], { cwd: root, encoding: 'utf8' })
  const documents = stdout.split('\n').filter((file) => file !== '' && existsSync(inRoot(file)))
  const missing = documents.flatMap((file) =>
    findMissingPaths(file, root).map((path) => `${file} names ${path.slice(root.length + 1)}, which does not exist`),
  )
  return documents.length === 0 ? ['no document was found'] : missing
}
