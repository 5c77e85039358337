import { wish } from '../../../../test/booking.ts'
import { controls } from '../../../../test/race/control.ts'
import type { Guard } from '../../../../test/race/guard.ts'
import { inOrderOfPersons, type Stage, sessionsInOrder } from '../../../../test/race/stage.ts'

const of = 'cancel_batch'
const unlocked: Guard = [/select count\(\*\) from \(\s*select 1 from session[\s\S]*?for update\s*\) locks;/, 'select 1;']
const alsoUnlocked: Guard = [/ order by s\.id, s\.venue_id for update\s*\), gone/, '), gone']
const otherWayRound: Guard = [/order by s\.id, s\.venue_id for update\s*\), gone/, 'order by s.id desc, s.venue_id desc for update), gone']

const cancelBeside = async (stage: Stage) => {
  const [one, other] = await stage.visit(await stage.session(), 2)
  if (!one || !other) return 'no visits'
  return stage.meanwhile({ first: (elsewhere) => stage.cancel([one], elsewhere), start: () => stage.cancel([other]) })
}

const cancelInTwoHalls = async (stage: Stage) => {
  const [first, second] = await sessionsInOrder(stage)
  const visits = [...(await stage.visit(second)), ...(await stage.visit(first))]
  return stage.meanwhile({
    first: (other) => stage.hold(other, first),
    start: () => stage.cancel(visits),
    last: (other) => stage.hold(other, second),
  })
}

/** Somebody holds the first and then wants the second, while both are cancelled in the other order. */
const cancelBetween = (stage: Stage, hold: Stage['holdVisit'], [one, other]: Parameters<Stage['cancel']>[0]) =>
  one &&
  other &&
  stage.meanwhile({
    first: (elsewhere) => hold(one, elsewhere),
    start: () => stage.cancel([other, one]),
    last: (elsewhere) => hold(other, elsewhere),
  })

controls([
  {
    guard: 'the sessions are locked by a statement of its own; covered by the lock on what is read',
    of,
    without: [unlocked],
    scene: cancelBeside,
    right: [true],
  },
  {
    guard: 'the sessions are locked at all',
    of,
    without: [unlocked, alsoUnlocked],
    scene: cancelBeside,
    right: [true],
    wrong: { broken: ['booked is not what takes a place'] },
  },
  {
    guard: 'sessions are locked in one order',
    of,
    without: [[/order by s\.id, s\.venue_id for update\s*\) locks/, 'order by s.id desc, s.venue_id desc for update) locks']],
    scene: cancelInTwoHalls,
    right: [true, true],
    wrong: { answer: '40P01' },
  },
  {
    guard: 'what is read is locked in one order; covered by the lock before',
    of,
    without: [otherWayRound],
    scene: cancelInTwoHalls,
    right: [true, true],
  },
  {
    guard: 'what is read is locked in one order, without the lock before',
    of,
    without: [unlocked, otherWayRound],
    scene: cancelInTwoHalls,
    right: [true, true],
    wrong: { answer: '40P01' },
  },
  {
    guard: 'claims are locked before appointments',
    of,
    without: [[/select count\(\*\) from \(\s*select 1 from claim[\s\S]*?for update\s*\) locks;/, 'select 1;']],
    scene: async (stage) => {
      const [visit] = await stage.visit(await stage.session())
      if (!visit) return 'no visit'
      return stage.meanwhile({
        first: (other) => stage.holdClaim(visit, other),
        start: () => stage.cancel([visit]),
        last: (other) => stage.holdVisit(visit, other),
      })
    },
    right: [true],
    wrong: { answer: '40P01' },
  },
  {
    guard: 'claims are locked in one order',
    of,
    without: [[/order by c\.person_id, c\.scope for update/, 'order by c.person_id desc, c.scope desc for update']],
    scene: async (stage) => cancelBetween(stage, stage.holdClaim, inOrderOfPersons(await stage.visit(await stage.session(), 2))),
    right: [true, true],
    wrong: { answer: '40P01' },
  },
  {
    guard: 'appointments are locked in one order',
    of,
    without: [[/order by a\.venue_id, a\.id for update/, 'order by a.venue_id desc, a.id desc for update']],
    scene: async (stage) => cancelBetween(stage, stage.holdVisit, await stage.visit(await stage.session(), 2)),
    right: [true, true],
    wrong: { answer: '40P01' },
  },
  {
    guard: 'appointments are locked by a statement of its own; covered by the state, which the update reads anew',
    of,
    without: [[/select count\(\*\) from \(\s*select 1 from appointment a[\s\S]*?for update\s*\) locks;/, 'select 1;']],
    scene: async (stage) => {
      const visits = await stage.visit(await stage.session())
      return stage.meanwhile({ first: (elsewhere) => stage.arrive(visits, elsewhere), start: () => stage.cancel(visits) })
    },
    right: [false],
  },
  {
    guard: 'only what is confirmed',
    of,
    without: [[/and a\.state = 'confirmed' and l\.starts_at/, 'and l.starts_at']],
    scene: async ({ session, visit, arrive, cancel }) => {
      const visits = await visit(await session())
      await arrive(visits)
      return cancel(visits)
    },
    right: [false],
    wrong: { answer: [true], broken: ['ticket and appointment disagree'] },
  },
  {
    guard: 'only before its session begins',
    of,
    without: [[/ and l\.starts_at > p_now/, '']],
    scene: async ({ sql, session, visit, cancel }) => {
      const visits = await visit(await session())
      await sql`update session set starts_at = '2026-11-23T01:40:00Z'`
      return cancel(visits)
    },
    right: [false],
    wrong: { answer: [true] },
  },
  {
    guard: 'the claim is given back',
    of,
    without: [[/delete from claim c where c\.person_id = any\(.*/, 'select 1']],
    scene: async ({ session, visit, cancel }) => cancel(await visit(await session())),
    right: [true],
    wrong: { broken: ['a claim for nothing'] },
  },
  {
    guard: 'a claim is given back by appointment',
    of,
    without: [[/ and c\.appointment_id = any\(array\(select g\.id from gone g\)\)/, '']],
    scene: async ({ session, book, cancel }) => {
      const [one, other] = [wish(await session(), 1), wish(await session({ offeringId: 'exit-entry' }), 1)]
      await book([one, other])
      return cancel([{ ...one, appointmentId: one.id }])
    },
    right: [true],
    wrong: { broken: ['in force without a claim'] },
  },
  {
    guard: 'every cancel raises the version',
    of,
    without: [[/, l\.version \+ 1 from/, ', l.version from']],
    scene: async ({ session, visit, cancel, sessionOf }) => {
      const at = await session()
      await cancel(await visit(at))
      return sessionOf(at)
    },
    right: { booked: 0, version: 2 },
    wrong: { answer: { booked: 0, version: 1 } },
  },
])
