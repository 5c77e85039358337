import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'

const limits = { median: 60, p90: 150 }
const isSource = (file: string): boolean => /\.(tsx?|mjs|cjs|scss|css)$/.test(file) && /^(miniapp|bff|packages|scripts)\//.test(file)
const isTest = (file: string): boolean => /\.(test|race|crash|e2e|weapp)\.tsx?$/.test(file) || /^(bff|miniapp)\/test\//.test(file)
const isMigration = (file: string): boolean => file.includes('/migrations/')

function listSources(home: string): string[] {
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: home,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  return stdout.split('\n').filter((file) => isSource(file) && !isTest(file) && !isMigration(file) && existsSync(join(home, file)))
}

const countLines = (path: string): number => readFileSync(path, 'utf8').trimEnd().split('\n').length

export function figures(lines: number[]): { median: number; p90: number } {
  const sorted = lines.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p90: at(0.9) }
}

/** Short files are a promise of the whole source, not of each file alone. */
export function checkLines(say: (line: string) => void, home = root): string[] {
  const files = listSources(home)
  const { median, p90 } = figures(files.map((file) => countLines(join(home, file))))
  say(`  ${files.length} source files without tests and migrations: median ${median} lines, 90th percentile ${p90}`)
  return [
    ...(files.length === 0 ? ['no source file was found'] : []),
    ...(median > limits.median ? [`the median file has ${median} lines, more than ${limits.median}`] : []),
    ...(p90 > limits.p90 ? [`one file in ten has more than ${limits.p90} lines (${p90})`] : []),
  ]
}
