import { controls } from '../../../../test/race/control.ts'
import type { Guard } from '../../../../test/race/guard.ts'
import type { Stage } from '../../../../test/race/stage.ts'

const arriveBesideCancel = async (stage: Stage) => {
  const visits = await stage.visit(await stage.session())
  return stage.meanwhile({ first: (other) => stage.cancel(visits, other), start: () => stage.arrive(visits) })
}

/** Of two halls' halves, as the desk and as the other operation take them. */
const inTwoAreas = async (stage: Stage) => {
  const [borders, household] = [await stage.session({ offeringId: 'exit-entry' }), await stage.session()]
  return [await stage.visit(borders, 2), await stage.visit(household, 2)] as const
}

const ticketsOf = async ({ sql }: Stage) =>
  (await sql<{ number: string }[]>`select number from ticket order by number`).map((row) => row.number)

const unlocked: Guard = [/select count\(\*\) from \(\s*select 1 from appointment[\s\S]*?for update\s*\) locks;/, 'select 1;']
const anyState: Guard = [/ and a\.state = 'confirmed'/, '']

controls([
  {
    guard: 'who cancels at this moment does not arrive; covered by the state, which the update reads anew',
    of: 'check_in_batch',
    without: [unlocked],
    scene: arriveBesideCancel,
    right: [false],
  },
  {
    guard: 'who cancels at this moment does not arrive, without the state',
    of: 'check_in_batch',
    without: [unlocked, anyState],
    scene: arriveBesideCancel,
    right: [false],
    wrong: { answer: [true], broken: ['booked is not what takes a place', 'in force without a claim'] },
  },
  {
    guard: 'appointments are locked in one order',
    of: 'check_in_batch',
    without: [[/order by a\.venue_id, a\.id for update/, 'order by a.venue_id desc, a.id desc for update']],
    scene: async (stage) => {
      const [one, other] = await stage.visit(await stage.session(), 2)
      if (!one || !other) return 'no visits'
      return stage.meanwhile({
        first: (elsewhere) => stage.holdVisit(one, elsewhere),
        start: () => stage.arrive([other, one]),
        last: (elsewhere) => stage.holdVisit(other, elsewhere),
      })
    },
    right: [true, true],
    wrong: { answer: '40P01' },
  },
  {
    guard: 'only what is confirmed',
    of: 'check_in_batch',
    without: [anyState],
    scene: async ({ session, visit, cancel, arrive }) => {
      const visits = await visit(await session())
      await cancel(visits)
      return arrive(visits)
    },
    right: [false],
    wrong: { answer: [true], broken: ['booked is not what takes a place', 'in force without a claim'] },
  },
  {
    guard: 'only what is confirmed, so that nobody gets a second ticket',
    of: 'check_in_batch',
    without: [anyState],
    scene: async ({ session, visit, arrive }) => {
      const visits = await visit(await session())
      await arrive(visits)
      return arrive(visits)
    },
    right: [false],
    wrong: { answer: '23505 ticket_appointment' },
  },
  {
    guard: 'only what is confirmed, in a table that refuses nothing',
    of: 'check_in_batch',
    without: [anyState],
    drop: ['ticket', 'ticket_appointment'],
    scene: async (stage) => {
      const visits = await stage.visit(await stage.session())
      await stage.arrive(visits)
      await stage.arrive(visits)
      return ticketsOf(stage)
    },
    right: ['A001'],
    wrong: { answer: ['A001', 'A002'] },
  },
  {
    guard: 'only at the hall that was asked for',
    of: 'check_in_batch',
    without: [[/ and \(\(a\.venue_id, a\.id\) in \(select r\.venue_id, r\.id from req r\)\) is true/, '']],
    scene: async ({ session, visit, arrive }) => {
      const [one] = await visit(await session())
      return one && arrive([{ ...one, venueId: 'south-hall' }])
    },
    right: [false],
    wrong: { broken: ['arrived without a ticket'] },
  },
  {
    guard: 'the counter goes on from the row as it stands',
    of: 'check_in_batch',
    without: [[/last = ticket_counter\.last \+ excluded\.last/, 'last = excluded.last']],
    scene: async (stage) => {
      const [one, other] = await stage.visit(await stage.session(), 2)
      if (!one || !other) return 'no visits'
      return stage.meanwhile({ first: (elsewhere) => stage.arrive([one], elsewhere), start: () => stage.arrive([other]) })
    },
    right: [true],
    wrong: { answer: '23505 ticket_line' },
  },
  {
    guard: 'counters are locked in one order',
    of: 'check_in_batch',
    without: [[/order by w\.venue_id, w\.area_id/, 'order by w.venue_id desc, w.area_id desc']],
    scene: async (stage) => {
      const [[first, second], [third, fourth]] = await inTwoAreas(stage)
      if (!first || !second || !third || !fourth) return 'no visits'
      return stage.meanwhile({
        first: (other) => stage.arrive([first], other),
        start: () => stage.arrive([third, second]),
        last: (other) => stage.arrive([fourth], other),
      })
    },
    right: [true, true],
    wrong: { answer: '40P01' },
  },
  {
    guard: 'read at two desks in one batch it is one arrival',
    of: 'check_in_batch',
    without: [[/select distinct on \(r\.venue_id, r\.id\)/, 'select']],
    scene: async (stage) => {
      const [visit] = await stage.visit(await stage.session())
      if (!visit) return 'no visit'
      await stage.arrive([visit, visit])
      return ticketsOf(stage)
    },
    right: ['A001'],
    wrong: { answer: '21000' },
  },
  {
    guard: 'of two desks in one batch the first lets in',
    of: 'check_in_batch',
    without: [[/order by r\.venue_id, r\.id, r\.ord/, 'order by r.venue_id, r.id, r.ord desc']],
    scene: async (stage) => {
      const [visit] = await stage.visit(await stage.session())
      return visit && stage.arrive([visit, visit])
    },
    right: [true, false],
    wrong: { answer: [false, true] },
  },
  {
    guard: 'numbers go in the order of arrival',
    of: 'check_in_batch',
    without: [[/order by r\.ord\) as n/, 'order by r.ord desc) as n']],
    scene: async (stage) => {
      const [one, other] = await stage.visit(await stage.session(), 2)
      if (!one || !other) return 'no visits'
      await stage.arrive([other, one])
      return (await stage.sql`select number from ticket order by appointment_id`).map(({ number }) => number)
    },
    right: ['A002', 'A001'],
    wrong: { answer: ['A001', 'A002'] },
  },
])
