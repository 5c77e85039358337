import type { Round } from './booking.ts'
import { median, medianRatio } from './figures.ts'

export type Rounds = Map<string, Round[]>
export type Report = { [name: string]: number | boolean | Report }

const fields: Record<string, (keyof Round)[]> = {
  hello: ['rps', 'p95'],
  'hello.working': ['rps'],
  'floor.post': ['rps', 'p95'],
  'floor.get': ['rps', 'p95'],
  'floor.refusal': ['rps', 'p95'],
  'booking.hot': ['rps', 'p50', 'p95', 'p99', 'oversold'],
  'booking.spread': ['rps', 'p50', 'p95', 'p99', 'oversold'],
  'booking.open': ['p50', 'p95', 'p99'],
  'booking.cancel': ['rps'],
  'booking.checkIn': ['rps', 'p95'],
  'booking.soldOut': ['rps', 'p95'],
  availability: ['rps', 'p95'],
  'catalogue.matters': ['rps', 'p95'],
  'catalogue.pinyin': ['rps', 'p95'],
  skipLocked: ['rps', 'p95'],
  'booking.twoProcesses': ['rps', 'p95', 'oversold'],
  'booking.grown': ['rps', 'p95'],
}

/** Where a ratio is written, of what to what. */
const ratios: [name: string, over: string, under: string][] = [
  ['hello.working.ratioToHello', 'hello.working', 'hello'],
  ['floor.ratioToHello', 'floor.post', 'hello'],
  ['booking.ratioToFloor', 'booking.hot', 'floor.post'],
  ['booking.spread.ratioToFloor', 'booking.spread', 'floor.post'],
  ['booking.cancel.ratioToFloor', 'booking.cancel', 'floor.post'],
  ['booking.checkIn.ratioToFloor', 'booking.checkIn', 'floor.post'],
  ['skipLocked.ratioToFloor', 'skipLocked', 'floor.post'],
  ['booking.ratioToSkipLocked', 'booking.hot', 'skipLocked'],
  ['booking.soldOut.ratioToFloor', 'booking.soldOut', 'floor.refusal'],
  ['availability.ratioToFloor', 'availability', 'floor.get'],
  ['catalogue.matters.ratioToFloor', 'catalogue.matters', 'floor.get'],
  ['catalogue.pinyin.ratioToFloor', 'catalogue.pinyin', 'floor.get'],
  ['booking.twoProcesses.ratioToOne', 'booking.twoProcesses', 'booking.hot'],
  ['booking.grown.ratioToEmpty', 'booking.grown', 'booking.hot'],
]

const valuesOf = (rounds: Round[], field: keyof Round): number[] => rounds.map((round) => Number(round[field] ?? 0))

const rpsOf = (rounds: Round[]): number[] => valuesOf(rounds, 'rps')

/** An oversold place is one too many in whichever round. */
const summed = (values: number[], field: keyof Round): number => (field === 'oversold' ? Math.max(...values) : median(values))

function listFigures(rounds: Rounds): [name: string, value: number][] {
  return [...rounds].flatMap(([name, told]) =>
    (fields[name] ?? []).map((field): [string, number] => [`${name}.${field}`, summed(valuesOf(told, field), field)]),
  )
}

function listRatios(rounds: Rounds): [name: string, value: number][] {
  return ratios.flatMap(([name, over, under]) => {
    const [above, below] = [rounds.get(over), rounds.get(under)]
    return above && below ? [[name, medianRatio(rpsOf(above), rpsOf(below))]] : []
  })
}

function put(report: Report, name: string, value: number | boolean): void {
  const path = name.split('.')
  const last = path.pop() ?? ''
  let part = report
  for (const step of path) {
    const next = part[step]
    const inner = typeof next === 'object' ? next : {}
    part[step] = inner
    part = inner
  }
  part[last] = value
}

/** What falls behind is a closed loop in disguise, and flatters. */
const leastKept = 0.97

function listOpen(open: Round[]): [name: string, value: number | boolean][] {
  const [wished, perSecond] = [median(valuesOf(open, 'wished')), median(rpsOf(open))]
  return [
    ['booking.open.wished', wished],
    ['booking.open.perSecond', perSecond],
    ['booking.open.isVoid', perSecond < leastKept * wished],
  ]
}

/** All figures by their names, nested where the names have points. */
export function toReport(rounds: Rounds): Report {
  const report: Report = {}
  const open = rounds.get('booking.open')
  for (const [name, value] of [...listFigures(rounds), ...listRatios(rounds), ...(open ? listOpen(open) : [])]) put(report, name, value)
  put(report, 'generator.cpuShare', Math.max(...valuesOf([...rounds.values()].flat(), 'generatorCpu')))
  return report
}
