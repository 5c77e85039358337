import type { Report } from './report.ts'

/** Scripts and styles until the home page stands, zipped. */
export const mostFirstLoadBytes = 160_000

type Limit = { figure: string; most: number; unit: string }

/** What a phone may be asked for at most; named as in the report. */
export const limits: readonly Limit[] = [
  { figure: 'search.p95', most: 50, unit: 'ms' },
  { figure: 'search.interpreted.p95', most: 50, unit: 'ms' },
  { figure: 'phone.search.p95', most: 50, unit: 'ms' },
  { figure: 'phone.interactiveMoreMs', most: 800, unit: 'ms' },
  { figure: 'phone.firstLoadBytes', most: mostFirstLoadBytes, unit: 'bytes' },
]

function readFigure(report: Report, figure: string): number | undefined {
  const step = (part: Report[string] | undefined, name: string) => (typeof part === 'object' ? part[name] : undefined)
  const found = figure.split('.').reduce<Report[string] | undefined>(step, report)
  return typeof found === 'number' ? found : undefined
}

/** The limits that this run exceeded, in words; what was not measured exceeds none. */
export const listExceeded = (report: Report): string[] =>
  limits.flatMap(({ figure, most, unit }) => {
    const measured = readFigure(report, figure)
    return measured === undefined || measured <= most ? [] : [`${figure} is ${measured} ${unit}, the limit is ${most}`]
  })
