import { wish } from '../../../../test/booking.ts'
import { controls } from '../../../../test/race/control.ts'
import type { Stage } from '../../../../test/race/stage.ts'
import type { BookRequest } from './store.ts'

const of = 'book_batch'

/** The only booking that the day allows, something that happens to it, and another one. */
const bookAgain = (between: (stage: Stage, visit: BookRequest & { appointmentId: string }) => Promise<unknown>) => async (stage: Stage) => {
  const at = { maxPerDay: 1 }
  const first = wish(await stage.session(at), 1)
  await stage.book([first])
  await between(stage, { ...first, appointmentId: first.id })
  return stage.book([wish(await stage.session({ ...at, offeringId: 'exit-entry' }), 1)])
}

const bookedAt = (instant: string) => bookAgain(({ sql }) => sql`update appointment set booked_at = ${instant}`)

/** A booking that draws the number of the one that stands. */
async function drawItsNumber({ sql, session }: Stage) {
  const { id, venueId, sessionId, matterId, personId, bookedBy, repeatKey, requestHash } = wish(await session(), 2)
  const [row] = await sql`
    select outcome from book_batch('2026-11-23T01:40:00Z', '2026-11-22T16:00:00Z', '2026-11-23T16:00:00Z', ${[id]}::uuid[],
      ${[venueId]}::text[], ${[sessionId]}::uuid[], ${[matterId]}::text[], ${[personId]}::uuid[], ${[bookedBy]}::uuid[],
      ${[repeatKey]}::uuid[], ${[requestHash]}::text[], (select array_agg(number) from appointment))`
  return row?.outcome
}

controls([
  {
    guard: 'so many bookings a day',
    of,
    without: [[/when s\.booked_that_day >= s\.max_per_day then 'day-limit'/, '']],
    scene: bookAgain(async () => undefined),
    right: ['day-limit'],
    wrong: { answer: ['ok'] },
  },
  {
    guard: 'a booking that stands counts',
    of,
    without: [[/a\.state in \('confirmed', /, 'a.state in (']],
    scene: bookAgain(async () => undefined),
    right: ['day-limit'],
    wrong: { answer: ['ok'] },
  },
  {
    guard: 'who has arrived has booked that day',
    of,
    without: [[/'checked-in', 'served'/, "'served'"]],
    scene: bookAgain(({ arrive }, visit) => arrive([visit])),
    right: ['day-limit'],
    wrong: { answer: ['ok'] },
  },
  {
    guard: 'who was served has booked that day',
    of,
    without: [[/'served', 'missed'\)/, "'missed')"]],
    scene: bookAgain(async ({ arrive, finish }, visit) => {
      await arrive([visit])
      await finish(visit)
    }),
    right: ['day-limit'],
    wrong: { answer: ['ok'] },
  },
  {
    guard: 'who did not come has booked that day',
    of,
    without: [[/, 'missed'\)/, ')']],
    scene: bookAgain(({ end }, visit) => end([{ ...visit, offeringId: 'id-card' }])),
    right: ['day-limit'],
    wrong: { answer: ['ok'] },
  },
  {
    guard: 'what was cancelled does not count',
    of,
    without: [[/\s*and a\.state in \('confirmed', 'checked-in', 'served', 'missed'\)\) as booked/, ') as booked']],
    scene: bookAgain(({ cancel }, visit) => cancel([visit])),
    right: ['ok'],
    wrong: { answer: ['day-limit'] },
  },
  {
    guard: 'what was booked the day before does not count',
    of,
    without: [[/ and a\.booked_at >= p_day_from/, '']],
    scene: bookedAt('2026-11-22T15:59:59Z'),
    right: ['ok'],
    wrong: { answer: ['day-limit'] },
  },
  {
    guard: 'what is booked the day after does not count',
    of,
    without: [[/ and a\.booked_at < p_day_until/, '']],
    scene: bookedAt('2026-11-23T16:00:00Z'),
    right: ['ok'],
    wrong: { answer: ['day-limit'] },
  },
  {
    guard: 'a number that is taken is drawn anew and fails nobody',
    of,
    without: [[/when s\.number_taken > 0 then 'again'/, '']],
    scene: async (stage) => {
      await stage.visit(await stage.session())
      return drawItsNumber(stage)
    },
    right: 'again',
    wrong: { answer: '23505 appointment_number' },
  },
  {
    guard: 'a number whose appointment went to another hall is not taken here',
    of,
    without: [[/ and a\.state <> 'moved'/, '']],
    scene: async (stage) => {
      await stage.cancel(await stage.visit(await stage.session()))
      await stage.sql`update appointment set state = 'moved'`
      return drawItsNumber(stage)
    },
    right: 'ok',
    wrong: { answer: 'again' },
  },
])
