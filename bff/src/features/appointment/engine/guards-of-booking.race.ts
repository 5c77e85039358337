import { wish } from '../../../../test/booking.ts'
import { controls } from '../../../../test/race/control.ts'
import type { Guard } from '../../../../test/race/guard.ts'
import type { Stage } from '../../../../test/race/stage.ts'

const of = 'book_batch'
const unlocked: Guard = [/select count\(\*\) from \(\s*select 1 from session[\s\S]*?for update\s*\) locks;/, 'select 1;']
const unheld: Guard = [/\(select array\[c\.venue_id[\s\S]*?l\.offering_id\) as held/, 'null::text[] as held']
const unranked: Guard = [/ where c\.rank <= c\.free/, '']
const added: Guard = [/select l\.booked \+ t\.n, l\.version/, 'select s.booked + t.n, s.version']
const neverFull: Guard = [/when s\.free <= 0 then 'sold-out'/, '']

const twoForOne = async ({ session, book }: Stage) => {
  const at = await session({ capacity: 1 })
  return book([wish(at, 1), wish(at, 2)])
}

const bookBeside = (capacity: number) => async (stage: Stage) => {
  const at = await stage.session({ capacity })
  return stage.meanwhile({ first: (other) => stage.book([wish(at, 1)], other), start: () => stage.book([wish(at, 2)]) })
}

const samePersonElsewhere = async (stage: Stage) => {
  const [north, south] = [await stage.session(), await stage.session({ venueId: 'south-hall' })]
  return stage.meanwhile({
    first: (other) => stage.book([wish(north, 1)], other),
    start: () => stage.book([wish(south, 1)]),
    mayPass: true,
  })
}

controls([
  {
    guard: 'the sessions are locked by a statement of its own',
    of,
    without: [unlocked],
    scene: bookBeside(10),
    right: ['ok'],
    wrong: { broken: ['booked is not what takes a place'] },
  },
  {
    guard: 'the counters are set from the value under the lock; covered by the lock',
    of,
    without: [added],
    scene: bookBeside(1),
    right: ['sold-out'],
  },
  {
    guard: 'the counters without the lock',
    of,
    without: [unlocked, added],
    scene: bookBeside(1),
    right: ['sold-out'],
    wrong: { answer: '23514 session_booked' },
  },
  {
    guard: 'no more get in than there are places',
    of,
    without: [unranked],
    scene: twoForOne,
    right: ['ok', 'sold-out'],
    wrong: { answer: '23514 session_booked' },
  },
  {
    guard: 'no more get in than there are places, in a table that refuses nothing',
    of,
    without: [unranked],
    drop: ['session', 'session_booked'],
    scene: twoForOne,
    right: ['ok', 'sold-out'],
    wrong: { answer: ['ok', 'ok'], broken: ['more places taken than there are'] },
  },
  {
    guard: 'the last place goes to who came first',
    of,
    without: [[/order by r\.ord\) as rank/, 'order by r.ord desc) as rank']],
    scene: twoForOne,
    right: ['ok', 'sold-out'],
    wrong: { answer: ['sold-out', 'ok'] },
  },
  {
    guard: 'a full session is seen at once; covered by the rank',
    of,
    without: [neverFull],
    scene: bookBeside(1),
    right: ['sold-out'],
  },
  {
    guard: 'a full session without the rank',
    of,
    without: [neverFull, unranked],
    scene: bookBeside(1),
    right: ['sold-out'],
    wrong: { answer: '23514 session_booked' },
  },
  {
    guard: 'a place that somebody lost is not called full',
    of,
    without: [[/ and r\.free <= coalesce\(t\.n, 0\)/, '']],
    scene: async (stage) => {
      const [last, other] = [await stage.session({ capacity: 1 }), await stage.session({ venueId: 'south-hall' })]
      return stage.meanwhile({
        first: (elsewhere) => stage.book([wish(other, 1)], elsewhere),
        start: () => stage.book([wish(last, 1), wish(last, 2)]),
      })
    },
    right: ['again', 'again'],
    wrong: { answer: ['sold-out', 'sold-out'] },
  },
  {
    guard: 'every booking raises the version',
    of,
    without: [[/, l\.version \+ 1 from/, ', l.version from']],
    scene: async ({ session, book, sessionOf }) => {
      const at = await session()
      await book([wish(at, 1)])
      return sessionOf(at)
    },
    right: { booked: 1, version: 1 },
    wrong: { answer: { booked: 1, version: 0 } },
  },
  {
    guard: 'of one person in a batch one goes in, and nobody behind it waits',
    of,
    without: [
      [/select distinct on \(person_id, scope\) \*/, 'select *'],
      [/ order by person_id, scope, ord\) r/, ') r'],
    ],
    scene: async ({ session, book }) => {
      const at = await session({ capacity: 2 })
      return book([wish(at, 1), wish(at, 1), wish(at, 2)])
    },
    right: ['ok', 'again', 'ok'],
    wrong: { answer: ['ok', 'again', 'again'] },
  },
  {
    guard: 'of one person in a batch the first goes in',
    of,
    without: [[/order by person_id, scope, ord\) r/, 'order by person_id, scope, ord desc) r']],
    scene: async ({ session, book }) => {
      const at = await session()
      return book([wish(at, 1), wish(at, 1)])
    },
    right: ['ok', 'again'],
    wrong: { answer: ['again', 'ok'] },
  },
  {
    guard: 'who has an appointment is told so',
    of,
    without: [unheld],
    scene: async ({ session, book }) => {
      await book([wish(await session(), 1)])
      return book([wish(await session(), 1)])
    },
    right: ['duplicate'],
    wrong: { answer: ['again'] },
  },
  {
    guard: 'a claim is taken, against who books elsewhere at this moment',
    of,
    without: [[/insert into claim[\s\S]*?returning claim\.appointment_id as id/, 'select c.id from cand c where c.rank <= c.free']],
    scene: samePersonElsewhere,
    right: ['again'],
    wrong: { answer: ['ok'], broken: ['a person twice in a scope', 'in force without a claim'] },
  },
  {
    guard: 'who got no claim gets no place',
    of,
    without: [[/where \(c\.id in \(select claimed\.id from claimed\)\) is true/, 'where true']],
    scene: samePersonElsewhere,
    right: ['again'],
    wrong: { answer: ['ok'], broken: ['a person twice in a scope', 'in force without a claim'] },
  },
  {
    guard: 'a claim that is taken already refuses one and not the batch',
    of,
    without: [[/on conflict do nothing/, '']],
    scene: samePersonElsewhere,
    right: ['again'],
    wrong: { answer: '23505 claim_person_id_scope_pk' },
  },
])
