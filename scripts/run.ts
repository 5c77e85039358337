import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { root } from './root.ts'

const running = new Set<ChildProcess>()

/** Runs a program to its end with our own input and output; answers its exit code. */
export function run(command: string, args: string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((ended, failed) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
    running.add(child)
    child.on('error', failed)
    child.on('exit', (code) => {
      running.delete(child)
      ended(code ?? 1)
    })
  })
}

/** Ends every program that `run` started and that has not ended by itself. */
export async function stopRuns(): Promise<void> {
  const left = [...running]
  for (const child of left) child.kill('SIGTERM')
  await Promise.all(left.map((child) => once(child, 'exit')))
}

export const secondsSince = (startedAt: number): string => `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
