import type { TestProject } from 'vitest/node'
import { openStage } from '../stage/stage.ts'
import type { Demo } from '../start/demo.ts'

declare module 'vitest' {
  interface ProvidedContext {
    demo: Pick<Demo, 'urls' | 'accounts'>
  }
}

/** When every hall but the one that never closes is closed. */
const sundayAtThree = '2026-11-29T03:00:00+08:00'

/** One product for all files: each signs in as people of its own. */
export async function setup(project: TestProject) {
  const { demo, stop } = await openStage({ clock: sundayAtThree, pages: false })
  project.provide('demo', { urls: demo.urls, accounts: demo.accounts })
  return stop
}
