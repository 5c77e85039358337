import { randomUUID } from 'node:crypto'
import { wish } from '../../../../test/booking.ts'
import { controls } from '../../../../test/race/control.ts'
import { type Stage, sessionsInOrder } from '../../../../test/race/stage.ts'

const of = 'book_batch'

const bookWhere =
  (change: string) =>
  async ({ sql, session, book }: Stage) => {
    const at = await session()
    await sql.unsafe(`update session set ${change}`)
    return book([wish(at, 1)])
  }

controls([
  {
    guard: 'only an open session',
    of,
    without: [[/s\.state = 'open' and /, '']],
    scene: bookWhere("state = 'closed'"),
    right: ['closed'],
    wrong: { answer: ['ok'] },
  },
  {
    guard: 'not past its lead time',
    of,
    without: [[/ and s\.bookable_until > p_now/, '']],
    scene: bookWhere("bookable_until = '2026-11-23T01:40:00Z'"),
    right: ['closed'],
    wrong: { answer: ['ok'] },
  },
  {
    guard: 'only a matter of its offering',
    of,
    without: [[/ and \(select m\.offering_id[\s\S]*?= l\.offering_id as bookable/, ' as bookable']],
    scene: async ({ session, book }) => book([wish(await session(), 1, { matterId: 'passport' })]),
    right: ['closed'],
    wrong: { answer: ['ok'] },
  },
  {
    guard: 'who is refused takes no place',
    of,
    without: [[/ where verdict is null/, '']],
    scene: async (stage) => {
      const at = await stage.session()
      await stage.change({ ...at, state: 'closed' })
      return [await stage.book([wish(at, 1)]), (await stage.sessionOf(at))?.booked]
    },
    right: [['closed'], 0],
    wrong: { answer: [['closed'], 1] },
  },
  {
    guard: 'who asked twice at once is not told that it is full',
    of,
    without: [[/c\.ord is not null and /, '']],
    scene: async ({ session, book }) => {
      const first = wish(await session({ capacity: 1 }), 1)
      return book([first, { ...first, id: randomUUID() }])
    },
    right: ['ok', 'again'],
    wrong: { answer: ['ok', 'sold-out'] },
  },
  {
    guard: 'sessions are locked in one order',
    of,
    without: [[/order by s\.id, s\.venue_id for update/, 'order by s.id desc, s.venue_id desc for update']],
    scene: async (stage) => {
      const [first, second] = await sessionsInOrder(stage)
      return stage.meanwhile({
        first: (other) => stage.hold(other, first),
        start: () => stage.book([wish(second, 1), wish(first, 2)]),
        last: (other) => stage.hold(other, second),
      })
    },
    right: ['ok', 'ok'],
    wrong: { answer: '40P01' },
  },
  {
    guard: 'claims are taken in one order',
    of,
    without: [[/order by c\.person_id, c\.scope/, 'order by c.person_id desc, c.scope desc']],
    scene: async (stage) => {
      const [here, there] = [await stage.session(), await stage.session({ venueId: 'south-hall' })]
      return stage.meanwhile({
        first: (other) => stage.book([wish(there, 1)], other),
        start: () => stage.book([wish(here, 2), wish(here, 1)]),
        last: (other) => stage.book([wish(there, 2)], other),
      })
    },
    right: ['again', 'again'],
    wrong: { answer: '40P01' },
  },
])
