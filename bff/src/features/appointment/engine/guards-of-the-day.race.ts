import { expect } from 'vitest'
import { wish } from '../../../../test/booking.ts'
import { controls } from '../../../../test/race/control.ts'
import type { Guard } from '../../../../test/race/guard.ts'
import { inOrderOfPersons, type Stage } from '../../../../test/race/stage.ts'
import type { Sql } from '../../../platform/db.ts'

const of = 'end_sessions'
const anyState: Guard = [/ and a\.state in \('confirmed', 'checked-in'\)\s*returning/, ' returning']
const anyTicket: Guard = [/ and t\.state = 'waiting'/, '']

/** Somebody books between the locks and cancels at once: a booking that is let in there is locked in the order of a cancel. */
const bookAndCancelBeside = async (stage: Stage) => {
  const at = await stage.session()
  const [visit] = await stage.visit(at)
  if (!visit) return 'no visit'
  const wished = wish(at, 1)
  const late = { ...wished, appointmentId: wished.id }
  const endBeside = (canceller: Sql) =>
    stage.meanwhile({
      first: (other) => stage.holdVisit(visit, other),
      start: () => stage.end([at]),
      last: async () => {
        await stage.book([wished]).catch(({ code }) => expect(code).toBe('55P03'))
        await stage.holdClaim(late, canceller)
      },
    })
  return stage.meanwhile({
    first: async () => undefined,
    start: endBeside,
    last: (canceller) => stage.holdVisit(late, canceller),
    mayPass: true,
  })
}

const finishAndEnd = async ({ sql, session, visit, arrive, finish, end }: Stage) => {
  const at = await session()
  const [one] = await visit(at)
  if (!one) return 'no visit'
  await arrive([one])
  await finish(one)
  await end([at])
  return (await sql`select state from ticket`).map(({ state }) => state)
}

controls([
  {
    guard: 'the sessions are locked first, so that nobody books between the other locks',
    of,
    without: [[/select count\(\*\) from \(\s*select 1 from session[\s\S]*?for update\s*\) locks;/, 'select 1;']],
    scene: bookAndCancelBeside,
    right: { missed: 1, served: 0 },
    wrong: { answer: '40P01' },
  },
  {
    guard: 'sessions are locked in one order',
    of,
    without: [[/order by s\.venue_id, s\.id for update/, 'order by s.venue_id desc, s.id desc for update']],
    scene: async (stage) => {
      const [one, other] = [await stage.session(), await stage.session()].sort((a, b) => (a.sessionId < b.sessionId ? -1 : 1))
      if (!one || !other) return 'no sessions'
      return stage.meanwhile({
        first: (elsewhere) => stage.hold(elsewhere, one),
        start: () => stage.end([other, one]),
        last: (elsewhere) => stage.hold(elsewhere, other),
      })
    },
    right: { missed: 0, served: 0 },
    wrong: { answer: '40P01' },
  },
  {
    guard: 'claims are locked in one order',
    of,
    without: [[/order by c\.person_id, c\.scope for update/, 'order by c.person_id desc, c.scope desc for update']],
    scene: async (stage) => {
      const at = await stage.session()
      const [one, other] = inOrderOfPersons(await stage.visit(at, 2))
      if (!one || !other) return 'no visits'
      return stage.meanwhile({
        first: (elsewhere) => stage.holdClaim(one, elsewhere),
        start: () => stage.end([at]),
        last: (elsewhere) => stage.holdClaim(other, elsewhere),
      })
    },
    right: { missed: 2, served: 0 },
    wrong: { answer: '40P01' },
  },
  {
    guard: 'claims are locked before appointments',
    of,
    without: [[/select count\(\*\) from \(\s*select 1 from claim[\s\S]*?for update\s*\) locks;/, 'select 1;']],
    scene: async (stage) => {
      const at = await stage.session()
      const [visit] = await stage.visit(at)
      if (!visit) return 'no visit'
      return stage.meanwhile({
        first: (other) => stage.holdClaim(visit, other),
        start: () => stage.end([at]),
        last: (other) => stage.holdVisit(visit, other),
      })
    },
    right: { missed: 1, served: 0 },
    wrong: { answer: '40P01' },
  },
  {
    guard: 'who arrives at this moment is ended with the ticket',
    of,
    without: [[/select count\(\*\) from \(\s*select 1 from appointment[\s\S]*?for update\s*\) locks;/, 'select 1;']],
    scene: async (stage) => {
      const at = await stage.session()
      const visits = await stage.visit(at)
      return stage.meanwhile({ first: (other) => stage.arrive(visits, other), start: () => stage.end([at]) })
    },
    right: { missed: 0, served: 1 },
    wrong: { broken: ['ticket and appointment disagree'] },
  },
  {
    guard: 'appointments are locked in one order',
    of,
    without: [[/order by a\.venue_id, a\.id for update/, 'order by a.venue_id desc, a.id desc for update']],
    scene: async (stage) => {
      const at = await stage.session()
      const [one, other] = await stage.visit(at, 2)
      if (!one || !other) return 'no visits'
      return stage.meanwhile({
        first: (elsewhere) => stage.holdVisit(one, elsewhere),
        start: () => stage.end([at]),
        last: (elsewhere) => stage.holdVisit(other, elsewhere),
      })
    },
    right: { missed: 2, served: 0 },
    wrong: { answer: '40P01' },
  },
  {
    guard: 'only what is in force',
    of,
    without: [anyState],
    scene: async ({ session, visit, cancel, end }) => {
      const at = await session()
      await cancel(await visit(at))
      return end([at])
    },
    right: { missed: 0, served: 0 },
    wrong: { answer: { missed: 0, served: 1 }, broken: ['booked is not what takes a place'] },
  },
  {
    guard: 'the claim is given back',
    of,
    without: [[/delete from claim c using ended e where c\.person_id = e\.person_id and c\.appointment_id = e\.id/, 'select 1']],
    scene: async ({ session, visit, end }) => {
      const at = await session()
      await visit(at)
      return end([at])
    },
    right: { missed: 1, served: 0 },
    wrong: { broken: ['a claim for nothing'] },
  },
  {
    guard: 'a claim is given back by appointment',
    of,
    without: [[/ and c\.appointment_id = e\.id/, '']],
    scene: async ({ session, book, end }) => {
      const at = await session()
      await book([wish(at, 1), wish(await session({ offeringId: 'exit-entry' }), 1)])
      return end([at])
    },
    right: { missed: 1, served: 0 },
    wrong: { broken: ['in force without a claim'] },
  },
  {
    guard: 'the tickets of who was not finished are gone',
    of,
    without: [[/update ticket t set[\s\S]*?t\.state = 'waiting'/, 'select 1']],
    scene: async ({ session, visit, arrive, end }) => {
      const at = await session()
      await arrive(await visit(at))
      return end([at])
    },
    right: { missed: 0, served: 1 },
    wrong: { broken: ['ticket and appointment disagree'] },
  },
  {
    guard: 'a ticket that was served stays served; covered by what is in force',
    of,
    without: [anyTicket],
    scene: finishAndEnd,
    right: ['done'],
  },
  {
    guard: 'a ticket that was served stays served, without what is in force',
    of,
    without: [anyTicket, anyState],
    scene: finishAndEnd,
    right: ['done'],
    wrong: { answer: ['gone'] },
  },
])
