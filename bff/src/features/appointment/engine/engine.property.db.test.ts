import { fixedClock } from '@huifuwu/testkit'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../../../test/app.ts'
import { openEngine, wish } from '../../../../test/booking.ts'
import { addSession, findBroken, openHalls, type TestSession } from '../../../../test/hall.ts'
import type { BookRequest } from './store.ts'

const { db, databaseUrl } = await openTestDatabase()
const elsewhere = await openTestDatabase(databaseUrl)
const clock = fixedClock()
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

type Story = { sent: BookRequest[]; standing: { venueId: string; appointmentId: string }[]; known: Map<string, string> }
type Step = { act: 'book' | 'repeat' | 'cancel' | 'arrive' | 'end'; who: number; which: number; at: 0 | 1 }

const step = fc.record<Step>({
  act: fc.constantFrom('book', 'book', 'book', 'repeat', 'cancel', 'arrive', 'end'),
  who: fc.integer({ min: 1, max: 6 }),
  which: fc.nat({ max: 60 }),
  at: fc.constantFrom(0, 1),
})
const among = <T>(list: readonly T[], which: number): T | undefined => list[which % Math.max(1, list.length)]

async function send({ known, sent, standing }: Story, request: BookRequest, at: 0 | 1): Promise<void> {
  const { outcome, venueId, appointmentId } = await engines[at].book.add(request)
  const before = known.get(request.repeatKey)
  if (outcome === 'replay') expect(appointmentId).toBe(before)
  if (outcome !== 'ok' || !venueId || !appointmentId) return
  expect(before).toBeUndefined()
  known.set(request.repeatKey, appointmentId)
  sent.push(request)
  standing.push({ venueId, appointmentId })
}

const acts: Record<Step['act'], (story: Story, step: Step) => Promise<unknown>> = {
  book: async (story, { who, which, at }) => {
    const session = among(sessions, which)
    if (session) await send(story, wish(session, who), at)
  },
  repeat: async (story, { which, at }) => {
    const request = among(story.sent, which)
    if (request) await send(story, { ...request, id: crypto.randomUUID() }, at)
  },
  cancel: async ({ standing }, { which, at }) => {
    const booked = among(standing, which)
    if (booked) await engines[at].cancel.add(booked)
  },
  arrive: async ({ standing }, { which }) => {
    const { venueId = '', appointmentId = crypto.randomUUID() } = among(standing, which) ?? {}
    await sql`select * from check_in_batch(${clock.fieldNow()}, '2026-11-23', ${[venueId]}::text[], ${[appointmentId]}::uuid[],
      ${[crypto.randomUUID()]}::uuid[], ${[crypto.randomUUID()]}::uuid[])`
  },
  end: async (_, { which }) => {
    const [ticket] = await sql<{ venueId: string; id: string }[]>`
      select venue_id as "venueId", id from ticket order by (state = 'waiting') desc, id offset ${which % 3} limit 1`
    if (ticket) await sql`select * from end_ticket(${clock.fieldNow()}, ${ticket.venueId}, ${ticket.id}, 'done', ${ticket.id})`
  },
}

test('whatever people do in whatever order, the books are right after every step and every answer was true', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 15 }), async (rounds) => {
      await sql`truncate appointment, claim, ticket, ticket_counter`
      await sql`update session set booked = 0`
      const story: Story = { sent: [], standing: [], known: new Map() }
      for (const steps of rounds) {
        await Promise.all(steps.map((each) => acts[each.act](story, each)))
        expect(await findBroken(sql)).toEqual({})
        const [{ count } = { count: -1 }] = await sql<{ count: number }[]>`select count(*)::int from appointment`
        expect(count).toBe(story.known.size)
      }
    }),
    { numRuns: 40 },
  )
}, 60_000)
