import type { TestProject } from 'vitest/node'
import { openBrowser } from '../browser.ts'
import { fillStage } from '../stage/stage.ts'

declare module 'vitest' {
  interface ProvidedContext {
    filled: string
  }
}

/** Filled once: each file begins with a copy of its own. The browser is unpacked here, so that no file waits for it. */
export async function setup(project: TestProject) {
  await (await openBrowser()).close()
  const { filled, remove } = await fillStage()
  project.provide('filled', filled)
  return remove
}
