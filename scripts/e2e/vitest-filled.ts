import type { TestProject } from 'vitest/node'
import { fillStage } from '../stage/stage.ts'

declare module 'vitest' {
  interface ProvidedContext {
    filled: string
  }
}

/** Filled once: each file begins with a copy of its own. */
export async function setup(project: TestProject) {
  const { filled, remove } = await fillStage()
  project.provide('filled', filled)
  return remove
}
