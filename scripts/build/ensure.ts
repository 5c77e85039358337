import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { inRoot } from '../root.ts'
import { secondsSince } from '../run.ts'
import { compressFiles } from './compress.ts'
import { inspectBuild } from './inspect.ts'
import { hashSources } from './sources.ts'
import { buildWithTaro, type Target } from './taro.ts'

const stampOf = (target: Target): string => inRoot('miniapp/dist', `${target}.sources`)

const isFresh = (target: Target): boolean =>
  existsSync(inRoot('miniapp/dist', target)) && existsSync(stampOf(target)) && readFileSync(stampOf(target), 'utf8') === hashSources()

export async function build(target: Target, say: (line: string) => void): Promise<void> {
  const startedAt = performance.now()
  const sources = hashSources()
  rmSync(stampOf(target), { force: true })
  rmSync(inRoot('miniapp/dist', target), { recursive: true, force: true })
  say(`building ${target} (half a minute, up to two on a small machine)`)
  await buildWithTaro(target, say)
  inspectBuild(target)
  if (target === 'h5') compressFiles(inRoot('miniapp/dist/h5'))
  writeFileSync(stampOf(target), sources)
  say(`built ${target} in ${secondsSince(startedAt)}`)
}

/** Builds only what changed since the last build. */
export async function ensureBuilt(target: Target, say: (line: string) => void): Promise<void> {
  if (isFresh(target)) say(`${target} is built already`)
  else await build(target, say)
}
