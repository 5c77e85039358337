import { randomUUID } from 'node:crypto'
import { person, wish } from '../../../../test/booking.ts'
import { controls } from '../../../../test/race/control.ts'
import type { Guard } from '../../../../test/race/guard.ts'
import type { Stage } from '../../../../test/race/stage.ts'

const of = 'book_batch'
const unknown: Guard = [/\(select array\[a\.venue_id[\s\S]*?r\.repeat_key\) as known/, 'null::text[] as known']

const repeatAfterCancel = async ({ session, book, cancel }: Stage) => {
  const first = wish(await session(), 1)
  await book([first])
  await cancel([{ ...first, appointmentId: first.id }])
  return book([{ ...first, id: randomUUID() }])
}

/** One account books for several people, so that only the keys meet. */
const family = person(900)
const keys = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'] as const

const oneKeyTwice = async (stage: Stage) => {
  const [here, there] = [await stage.session(), await stage.session({ offeringId: 'exit-entry' })]
  const request = { bookedBy: family, repeatKey: keys[0] }
  return stage.meanwhile({
    first: (other) => stage.book([wish(here, 1, request)], other),
    start: () => stage.book([wish(there, 1, request)]),
    mayPass: true,
  })
}

controls([
  {
    guard: 'a known key is a repeat',
    of,
    without: [unknown],
    scene: repeatAfterCancel,
    right: ['replay'],
    wrong: { answer: '23505 appointment_repeat' },
  },
  {
    guard: 'a known key is a repeat, in a table that refuses nothing',
    of,
    without: [unknown],
    drop: ['appointment', 'appointment_repeat'],
    scene: repeatAfterCancel,
    right: ['replay'],
    wrong: { answer: ['ok'] },
  },
  {
    guard: 'a key is known for the account that used it',
    of,
    without: [[/a\.booked_by = r\.booked_by and\s+/, '']],
    scene: async ({ session, book }) => {
      const [here, there] = [await session(), await session()]
      const first = wish(here, 1)
      await book([first])
      return book([wish(there, 2, { repeatKey: first.repeatKey, requestHash: first.requestHash })])
    },
    right: ['ok'],
    wrong: { answer: ['replay'] },
  },
  {
    guard: 'a repeat wishes the same as before',
    of,
    without: [[/case when s\.known\[3\] = s\.request_hash then 'replay' else 'key-reused' end/, "'replay'"]],
    scene: async ({ session, book }) => {
      const first = wish(await session(), 1)
      await book([first])
      return book([{ ...first, id: randomUUID(), requestHash: 'another wish' }])
    },
    right: ['key-reused'],
    wrong: { answer: ['replay'] },
  },
  {
    guard: 'of one key in a batch one goes in, and nobody beside it fails',
    of,
    without: [[/select distinct on \(booked_by, repeat_key\) \*/, 'select *']],
    scene: async ({ session, book }) => {
      const first = wish(await session(), 1)
      return book([first, wish(await session({ offeringId: 'exit-entry' }), 1, { repeatKey: first.repeatKey }), wish(await session(), 2)])
    },
    right: ['ok', 'again', 'ok'],
    wrong: { answer: '23505 appointment_repeat' },
  },
  {
    guard: 'of one key in a batch the first goes in',
    of,
    without: [[/order by booked_by, repeat_key, ord\b/, 'order by booked_by, repeat_key, ord desc']],
    scene: async ({ session, book }) => {
      const first = wish(await session(), 1)
      return book([first, wish(await session({ offeringId: 'exit-entry' }), 1, { repeatKey: first.repeatKey })])
    },
    right: ['ok', 'again'],
    wrong: { answer: ['again', 'ok'] },
  },
  {
    guard: 'one key at two processes at this moment is refused by the table',
    of,
    without: [],
    drop: ['appointment', 'appointment_repeat'],
    scene: oneKeyTwice,
    right: '23505 appointment_repeat',
    wrong: { answer: ['ok'] },
  },
  {
    guard: 'keys are taken in one order',
    of,
    without: [[/order by c\.booked_by, c\.repeat_key/, 'order by c.booked_by desc, c.repeat_key desc']],
    scene: async (stage) => {
      const [here, there] = [await stage.session(), await stage.session({ venueId: 'south-hall' })]
      const [one, other] = keys.map((repeatKey) => ({ bookedBy: family, repeatKey }))
      return stage.meanwhile({
        first: (elsewhere) => stage.book([wish(there, 1, one)], elsewhere),
        start: () => stage.book([wish(here, 2, other), wish(here, 3, one)]),
        last: (elsewhere) => stage.book([wish(there, 4, other)], elsewhere),
      })
    },
    right: '23505 appointment_repeat',
    wrong: { answer: '40P01' },
  },
])
