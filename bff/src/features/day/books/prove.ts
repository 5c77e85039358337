import type { House } from '../../../platform/house.ts'
import { tellBreaks } from '../../../platform/metrics/job.ts'
import { type Break, type BreakKind, breakKinds, type Mark, readAppointments, readClaims, readSessions } from './store.ts'

type Lending = Pick<House, 'db'>
type Walk = { read: typeof readSessions; most: number }

const start: Mark = ['00000000-0000-0000-0000-000000000000', '']
/** Small enough that no statement is long, whatever the tables have grown to. */
const walks: Walk[] = [
  { read: readSessions, most: 500 },
  { read: readAppointments, most: 5000 },
  { read: readClaims, most: 5000 },
]
const mostShown = 20

async function walkThrough({ db }: Lending, { read, most }: Walk): Promise<Break[]> {
  const breaks: Break[] = []
  let after: Mark | null = start
  while (after) {
    const page: Awaited<ReturnType<typeof read>> = await read(db.sql, after, most)
    breaks.push(...page.breaks)
    after = page.last
  }
  return breaks
}

/** Reads every session, appointment and claim; a booking on the way is seen whole or not at all, so it breaks nothing. */
export async function findBreaks(house: Lending): Promise<Break[]> {
  const breaks: Break[] = []
  for (const walk of walks) breaks.push(...(await walkThrough(house, walk)))
  return breaks
}

const countOf = (breaks: readonly Break[], kind: BreakKind): number => breaks.filter(({ what }) => what === kind).length

/** The hot path keeps no foreign keys: once a night this says whether what they would keep is so. Returns how much is not. */
export async function proveBooks(house: Pick<House, 'db' | 'log'>): Promise<number> {
  const breaks = await findBreaks(house)
  const count = breaks.length
  const counts = Object.fromEntries(breakKinds.map((kind) => [kind, countOf(breaks, kind)]))
  for (const [kind, found] of Object.entries(counts)) tellBreaks(kind, found)
  if (count > 0) house.log.error({ count, counts, breaks: breaks.slice(0, mostShown) }, 'books broken')
  else house.log.info('books proved')
  return count
}
