import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { inRoot } from '../root.ts'
import { run, secondsSince } from '../run.ts'

export type Target = 'weapp' | 'h5'

/** The long output of the build tool goes to a file; a failure shows its end. */
export async function buildWithTaro(target: Target, say: (line: string) => void): Promise<void> {
  const startedAt = performance.now()
  const log = inRoot('node_modules/.cache', `build-${target}.log`)
  mkdirSync(inRoot('node_modules/.cache'), { recursive: true })
  const output = openSync(log, 'w')
  const beat = setInterval(() => say(`building ${target}: ${secondsSince(startedAt)} so far`), 10_000)
  const code = await run(process.execPath, ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', target], {
    cwd: inRoot('miniapp'),
    env: { ...process.env, NODE_ENV: 'production', TARO_ENV: target },
    stdio: ['ignore', output, output],
  })
  clearInterval(beat)
  closeSync(output)
  if (code === 0) return
  say(readFileSync(log, 'utf8').split('\n').slice(-60).join('\n'))
  throw new Error(`The ${target} build ended with ${code}; its whole output is in ${log}.`)
}
