import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync } from 'node:fs'
import { inRoot } from '../root.ts'
import { listFiles } from './sources.ts'
import type { Target } from './taro.ts'

/** The minifier was seen to write broken scripts without a word, so every script is parsed once more. */
function parseScripts(dir: string): void {
  for (const file of listFiles(dir).filter((name) => name.endsWith('.js'))) {
    const { status, stderr } = spawnSync(process.execPath, ['--check', file], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`The build wrote a script that does not parse: ${file}\n${stderr}`)
  }
}

/** WeChat's own tool opens a folder only with its project file in it. */
function addProjectFile(dir: string): void {
  const file = `${dir}/project.config.json`
  if (!existsSync(file)) copyFileSync(inRoot('miniapp/project.config.json'), file)
}

export function inspectBuild(target: Target): void {
  const dir = inRoot('miniapp/dist', target)
  if (target === 'weapp') addProjectFile(dir)
  else parseScripts(`${dir}/js`)
}
