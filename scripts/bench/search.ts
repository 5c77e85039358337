import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { inRoot } from '../root.ts'
import type { Report } from './report.ts'

/** An old phone, and WeChat on an iPhone, run scripts without compiling them. */
const interpretedOnly = ['--no-opt', '--no-sparkplug', '--no-maglev']

async function run(flags: string[]): Promise<Report> {
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, inRoot('scripts/bench/search-run.ts')])
  return JSON.parse(stdout) as Report
}

/** The search of the phone over 1,000 matters, in milliseconds: as compiled, and as an interpreter runs it. */
export async function measureSearch(): Promise<Report> {
  const compiled = await run([])
  const { p50, p95, most, indexMs } = await run(interpretedOnly)
  return { ...compiled, interpreted: { p50, p95, most, indexMs } as Report }
}

export const isSearch = (name: string): boolean => name.startsWith('search')
