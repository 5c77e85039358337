import type { Target } from '../build/taro.ts'

/** Projects that run together share the machine's cores; those that measure or start much run alone. */
const together = ['unit', 'miniapp', 'db']
const alone = ['race', 'crash', 'weapp', 'e2e']
const needs: Record<string, Target[]> = { weapp: ['weapp'], e2e: ['h5'] }

export type Plan = { phases: string[][]; targets: Target[]; rest: string[] }

/** Words that name a project choose it; everything else goes on to the test runner. */
export function readPlan(words: string[]): Plan {
  const known = [...together, ...alone]
  const named = known.filter((name) => words.includes(name))
  const chosen = named.length > 0 ? named : known
  const first = together.filter((name) => chosen.includes(name))
  const others = alone.filter((name) => chosen.includes(name)).map((name) => [name])
  return {
    phases: first.length > 0 ? [first, ...others] : others,
    targets: [...new Set(chosen.flatMap((name) => needs[name] ?? []))],
    rest: words.filter((word) => !known.includes(word)),
  }
}
