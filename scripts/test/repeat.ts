import { readPlan } from './plan.ts'

export type Repeat = { times: number; projects: string[]; targets: ReturnType<typeof readPlan>['targets'] }
export type Outcome = { project: string; run: number; ok: boolean; failedTests: string[]; logFile: string }

const preset = ['race', 'crash', 'e2e']

/** `20 race`: how often, and which projects; the three that race with time unless said otherwise. */
export function readRepeat(words: string[]): Repeat {
  const times = Number(words.find((word) => /^\d+$/.test(word)) ?? 20)
  const names = words.filter((word) => !/^\d+$/.test(word))
  const { phases, targets, rest } = readPlan(names.length > 0 ? names : preset)
  if (rest.length > 0) throw new Error(`There is no project called ${rest.join(', ')}`)
  return { times, projects: phases.flat(), targets }
}

function flakyOf(outcomes: Outcome[]): string[] {
  const failures = new Map<string, Outcome[]>()
  for (const outcome of outcomes) {
    for (const test of outcome.failedTests) failures.set(test, [...(failures.get(test) ?? []), outcome])
  }
  return [...failures].flatMap(([test, times]) => [
    `failed ${times.length} of ${outcomes.length}: ${test}`,
    ...times.map(({ logFile }) => `  ${logFile}`),
  ])
}

/** A line a project: how often it ran, passed and failed; below it which tests failed, and where their output is kept. */
export function sumUp(outcomes: Outcome[]): string[] {
  return [...new Set(outcomes.map(({ project }) => project))].flatMap((project) => {
    const own = outcomes.filter((outcome) => outcome.project === project)
    const passed = own.filter(({ ok }) => ok).length
    return [
      `${project.padEnd(8)} ${own.length} runs, ${passed} passed, ${own.length - passed} failed`,
      ...flakyOf(own).map((line) => `  ${line}`),
    ]
  })
}
