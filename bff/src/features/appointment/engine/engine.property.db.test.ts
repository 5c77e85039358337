import { fixedClock } from '@huifuwu/testkit'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../../../test/app.ts'
import { openEngine, sessionOf, stateOf, toHouse, wish } from '../../../../test/booking.ts'
import { addSession, findBroken, openHalls, type TestSession } from '../../../../test/hall.ts'
import { listTrueOutcomes } from '../../../../test/true-answer.ts'
import { changeSession } from './change.ts'
import type { BookRequest } from './store.ts'

const { db, databaseUrl } = await openTestDatabase()
const elsewhere = await openTestDatabase(databaseUrl)
const clock = fixedClock()
const houses = [toHouse(db, clock), toHouse(elsewhere.db, clock)] as const
const engines = [openEngine(db, clock), openEngine(elsewhere.db, clock)] as const
const { sql } = db
const sessions: TestSession[] = []

beforeAll(async () => {
  await openHalls(sql)
  for (const venueId of ['north-hall', 'south-hall']) {
    for (const offeringId of ['id-card', 'exit-entry'] as const) {
      sessions.push(await addSession(sql, { venueId, offeringId, capacity: 2, maxPerDay: 4 }))
    }
  }
})

type Booked = { venueId: string; appointmentId: string }
type Story = {
  sent: BookRequest[]
  standing: Booked[]
  known: Map<string, string>
  cancelled: string[]
  closed: Set<string>
  /** Nobody else does anything in this round, so the answer follows from what stands. */
  alone: boolean
  /** Somebody else in this round may make free what was taken or shut a moment before. */
  mayFree: boolean
}
const usual = ['book', 'book', 'book', 'lose', 'repeat', 'cancel', 'cancel', 'arrive', 'serve'] as const
const rare = ['close', 'open', 'room', 'end'] as const
type Step = { act: (typeof usual)[number] | (typeof rare)[number]; who: number; which: number; at: 0 | 1 }

const step = fc.record<Step>({
  act: fc.constantFrom(...usual, ...usual, ...rare),
  who: fc.integer({ min: 1, max: 6 }),
  which: fc.nat({ max: 60 }),
  at: fc.constantFrom(0, 1),
})
const freeing: Step['act'][] = ['cancel', 'serve', 'open', 'room', 'end']
const rounds = fc.array(fc.oneof(fc.array(step, { minLength: 1, maxLength: 1 }), fc.array(step, { minLength: 2, maxLength: 4 })), {
  minLength: 3,
  maxLength: 15,
})
const among = <T>(list: readonly T[], which: number): T | undefined => list[which % Math.max(1, list.length)]

type Answer = Awaited<ReturnType<(typeof engines)[0]['book']['add']>>

function keep({ known, sent, standing, closed }: Story, request: BookRequest, { outcome, venueId, appointmentId }: Answer): void {
  if (outcome === 'replay') expect(appointmentId).toBe(known.get(request.repeatKey))
  if (outcome !== 'ok' || !venueId || !appointmentId) return
  expect(known.get(request.repeatKey)).toBeUndefined()
  expect(closed).not.toContain(request.sessionId)
  known.set(request.repeatKey, appointmentId)
  sent.push(request)
  standing.push({ venueId, appointmentId })
}

/** How often each answer was given where it was the only true one. */
const heard: Record<string, number> = {}

const mayHear = (story: Story, request: BookRequest) => (story.alone ? listTrueOutcomes(sql, request, clock.fieldNow()) : undefined)

function hear(outcome: string, may: string[] | undefined): void {
  if (!may) return
  expect(may).toContain(outcome)
  if (may.length === 1) heard[outcome] = (heard[outcome] ?? 0) + 1
}

async function send(story: Story, request: BookRequest, at: 0 | 1): Promise<void> {
  const isKnown = story.known.has(request.repeatKey)
  const may = await mayHear(story, request)
  const answer = await engines[at].book.add(request)
  if (isKnown) expect(answer.outcome).toBe('replay')
  hear(answer.outcome, may)
  keep(story, request, answer)
}

/**
 * The line breaks at once and the phone asks the other process: one of the two books, whichever comes first, and the other one repeats it.
 * A refusal is not remembered: the first may be refused and the second be in time for what was freed between them.
 */
async function lose(story: Story, request: BookRequest, at: 0 | 1): Promise<void> {
  const repeat = { ...request, id: crypto.randomUUID() }
  const may = await mayHear(story, request)
  const both = await Promise.all([engines[at].book.add(request), engines[at === 0 ? 1 : 0].book.add(repeat)])
  const outcomes = both.map(({ outcome }) => outcome).sort()
  if (outcomes.includes('ok') && !story.mayFree) expect(outcomes).toEqual(['ok', 'replay'])
  expect(outcomes).not.toEqual(['ok', 'ok'])
  hear(outcomes[0] ?? '', may)
  for (const answer of both.sort((one) => (one.outcome === 'ok' ? -1 : 1))) keep(story, request, answer)
}

const acts: Record<Step['act'], (story: Story, step: Step) => Promise<unknown>> = {
  book: async (story, { who, which, at }) => {
    const session = among(sessions, which)
    if (session) await send(story, wish(session, who), at)
  },
  lose: async (story, { who, which, at }) => {
    const session = among(sessions, which)
    if (session) await lose(story, wish(session, who), at)
  },
  repeat: async (story, { which, at }) => {
    const request = among(story.sent, which)
    if (request) await send(story, { ...request, id: crypto.randomUUID() }, at)
  },
  cancel: async ({ standing, cancelled, alone }, { which, at }) => {
    const booked = among(standing, which)
    if (!booked) return
    const before = alone ? await stateOf(sql, booked.appointmentId) : undefined
    const changed = await engines[at].cancel.add(booked)
    if (alone) hear(changed ? 'cancelled' : 'not cancelled', [before === 'confirmed' ? 'cancelled' : 'not cancelled'])
    if (changed) cancelled.push(booked.appointmentId)
  },
  arrive: async ({ standing }, { which }) => {
    const { venueId = '', appointmentId = crypto.randomUUID() } = among(standing, which) ?? {}
    await sql`select * from check_in_batch(${clock.fieldNow()}, '2026-11-23', ${[venueId]}::text[], ${[appointmentId]}::uuid[],
      ${[crypto.randomUUID()]}::uuid[], ${[crypto.randomUUID()]}::uuid[])`
  },
  serve: async (_, { which }) => {
    const [ticket] = await sql<{ venueId: string; id: string }[]>`
      select venue_id as "venueId", id from ticket order by (state = 'waiting') desc, id offset ${which % 3} limit 1`
    if (ticket) await sql`select * from end_ticket(${clock.fieldNow()}, ${ticket.venueId}, ${ticket.id}, 'done', ${ticket.id})`
  },
  close: async (_, { which, at }) => {
    const session = among(sessions, which)
    if (session) await changeSession(houses[at], { ...session, state: 'closed' })
  },
  open: async (_, { which, at }) => {
    const session = among(sessions, which)
    if (session) await changeSession(houses[at], { ...session, state: 'open' })
  },
  room: async (_, { which, at }) => {
    const session = among(sessions, which)
    if (session) await changeSession(houses[at], { ...session, capacity: which % 4 })
  },
  end: async (_, { which }) => {
    const { venueId = '', sessionId = '' } = among(sessions, which) ?? {}
    await sql`select * from end_sessions(${clock.fieldNow()}, ${venueId}, ${[sessionId]}::uuid[])`
  },
}

/** Closed before the round begins and opened by nobody in it. */
async function readClosed(steps: readonly Step[]): Promise<Set<string>> {
  const rows = await sql<{ id: string }[]>`select id from session where state = 'closed'`
  const opened = new Set(steps.filter(({ act }) => act === 'open').map(({ which }) => among(sessions, which)?.sessionId))
  return new Set(rows.map(({ id }) => id).filter((id) => !opened.has(id)))
}

async function startOver(): Promise<Story> {
  await sql`truncate appointment, claim, ticket, ticket_counter`
  await sql`update session set booked = 0, capacity = 2, state = 'open', version = version + 1`
  return { sent: [], standing: [], known: new Map(), cancelled: [], closed: new Set(), alone: false, mayFree: false }
}

async function expectTruth({ known, cancelled }: Story): Promise<void> {
  expect(await findBroken(sql)).toEqual({})
  const [{ count } = { count: -1 }] = await sql<{ count: number }[]>`select count(*)::int from appointment`
  expect(count).toBe(known.size)
  for (const id of cancelled) expect(await stateOf(sql, id)).toBe('cancelled')
}

test('whatever people and halls do in whatever order, the books are right after every step and every answer was true', async () => {
  await fc.assert(
    fc.asyncProperty(rounds, async (played) => {
      const story = await startOver()
      for (const steps of played) {
        story.alone = steps.length === 1
        story.closed = await readClosed(steps)
        story.mayFree = steps.some(({ act }) => freeing.includes(act))
        const versions = await Promise.all(sessions.map((session) => sessionOf(sql, session)))
        await Promise.all(steps.map((each) => acts[each.act](story, each)))
        await expectTruth(story)
        const after = await Promise.all(sessions.map((session) => sessionOf(sql, session)))
        for (const [at, before] of versions.entries()) {
          if (after[at]?.booked !== before?.booked) expect(after[at]?.version).toBeGreaterThan(before?.version ?? 0)
        }
      }
    }),
    { numRuns: 60 },
  )
  // Whoever refuses everybody, or lets nobody give back, has been right about nothing.
  expect(heard.ok).toBeGreaterThan(10)
  expect(heard.cancelled).toBeGreaterThan(1)
}, 90_000)
