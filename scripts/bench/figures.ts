import type { Report } from './load.ts'

export type Figures = { rps: number; p50: number; p95: number; p99: number; statuses: Record<string, number>; generatorCpu: number }

const round = (value: number, digits = 2): number => Number(value.toFixed(digits))

/** An answer that nobody wished for is no figure: whoever refuses everything quickly would be the fastest. */
function demandOnly(statuses: Record<string, number>, expected: readonly number[]): void {
  const wrong = Object.entries(statuses).filter(([status]) => !expected.includes(Number(status)))
  if (wrong.length === 0 && expected.some((status) => statuses[status])) return
  const told = wrong.map(([status, count]) => `${count} times ${status}`).join(', ') || 'nothing'
  throw new Error(`Expected ${expected.join(' or ')} alone, answered was ${told}`)
}

export function toFigures({ tookMs, statuses, seconds, cpu }: Report, expected: readonly number[]): Figures {
  demandOnly(statuses, expected)
  const sorted = Float64Array.from(tookMs).sort()
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return { rps: Math.round(sorted.length / seconds), p50: at(0.5), p95: at(0.95), p99: at(0.99), statuses, generatorCpu: round(cpu) }
}

export function median(values: readonly number[], digits = 2): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const pair = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0] as const
  return round((pair[0] + pair[1]) / 2, digits)
}

/** Of each round its own ratio, since rounds differ more than what runs within one. */
export const medianRatio = (over: readonly number[], under: readonly number[]): number =>
  median(
    over.flatMap((value, at) => (under[at] ? [value / under[at]] : [])),
    3,
  )
