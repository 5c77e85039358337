import { Busy } from './busy.ts'
import type { Held } from './held.ts'

/** How one request of a batch came down. */
export type Landing<Answer> = { answer: Answer } | { error: unknown }
export type Seat<Request, Answer> = { request: Request; land: (landing: Landing<Answer>) => void }
export type Flight<Request, Answer> = {
  run: (requests: Request[]) => Promise<Answer[]>
  /** What the request locks and others want too. */
  placeOf: (request: Request) => unknown
  held: Held
}

const mostRepeats = 2
/** Deadlock, serialisation, unique and check violation: what a neighbour in flight can cause. */
const conflicts = new Set(['40P01', '40001', '23505', '23514'])
/** Waited too long for a lock; ran too long or was cancelled. Both undo everything. */
const [lockTimeout, stopped] = ['55P03', '57014']
/** The server judged the statement; in classes 08, 53, 57 and 58 it is the server or the way to it that failed. */
const judged = /^(?!08|53|57|58)[0-9P][0-9A-Z]{4}$/

/** Each place flies by itself, that many at once and none begun later than this: the pool has others to serve too. */
const lanes = 2
const apartMs = 2500

function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } }
  return String(code ?? cause?.code ?? '')
}
const isConflict = (error: unknown) => conflicts.has(codeOf(error))

function turnAway<Request, Answer>(seats: Seat<Request, Answer>[], why: string, cause?: unknown): void {
  for (const { land } of seats) land({ error: new Busy(why, { cause }) })
}

function groupByPlace<Request, Answer>({ placeOf }: Flight<Request, Answer>, seats: Seat<Request, Answer>[]) {
  const groups = new Map<unknown, Seat<Request, Answer>[]>()
  for (const seat of seats) {
    const place = placeOf(seat.request)
    const group = groups.get(place)
    if (group) group.push(seat)
    else groups.set(place, [seat])
  }
  return groups
}

/** Somebody holds a row. Whoever wants another place goes in, and who wants that one is asked to come back. */
async function flyApart<Request, Answer>(flight: Flight<Request, Answer>, seats: Seat<Request, Answer>[], error: unknown): Promise<void> {
  const groups = groupByPlace(flight, seats)
  if (groups.size === 1) {
    for (const place of groups.keys()) flight.held.add(place)
    return turnAway(seats, 'Locked', error)
  }
  const until = performance.now() + apartMs
  const next = groups.values()
  const lane = async () => {
    for (const group of next) await (performance.now() < until ? fly(flight, group) : turnAway(group, 'Behind too many locks', error))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

async function recover<Request, Answer>(flight: Flight<Request, Answer>, seats: Seat<Request, Answer>[], error: unknown): Promise<void> {
  const code = codeOf(error)
  if (code === lockTimeout) return flyApart(flight, seats, error)
  if (code === stopped) return turnAway(seats, 'Stopped', error)
  if (judged.test(code) && seats.length > 1) for (const seat of seats) await fly(flight, [seat])
  else if (isConflict(error)) turnAway(seats, 'Lost every conflict', error)
  // Where the way to the server broke, nobody knows what was written: each asks again under the same key.
  else for (const { land } of seats) land({ error })
}

async function attempt<Request, Answer>({ run }: Flight<Request, Answer>, seats: Seat<Request, Answer>[]): Promise<void> {
  const answers = await run(seats.map(({ request }) => request))
  if (answers.length !== seats.length) throw new Error(`A batch of ${seats.length} got ${answers.length} answers`)
  for (const [at, answer] of answers.entries()) seats[at]?.land({ answer })
}

/** Runs a batch so that one bad request never fails its neighbours: a conflict is repeated, then everybody flies alone. */
export async function fly<Request, Answer>(flight: Flight<Request, Answer>, seats: Seat<Request, Answer>[]): Promise<void> {
  const held = new Set(seats.filter(({ request }) => flight.held.has(flight.placeOf(request))))
  turnAway([...held], 'Locked a moment ago')
  const free = held.size > 0 ? seats.filter((seat) => !held.has(seat)) : seats
  if (free.length === 0) return
  for (let repeats = 0; ; repeats += 1) {
    try {
      return await attempt(flight, free)
    } catch (error) {
      if (!isConflict(error) || repeats >= mostRepeats) return recover(flight, free, error)
    }
  }
}
