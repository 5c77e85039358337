import { wish } from '../../../../test/booking.ts'
import { controls } from '../../../../test/race/control.ts'
import type { Guard } from '../../../../test/race/guard.ts'
import type { Stage } from '../../../../test/race/stage.ts'

const unlocked: Guard = [/select count\(\*\) from \(\s*select 1 from session[\s\S]*?for update\s*\) locks;/, 'select 1;']
const anyCapacity: Guard = [/when l\.new_capacity < l\.booked then 'below-booked'/, '']

const changeBesideBooking = (capacity: number) => async (stage: Stage) => {
  const at = await stage.session({ capacity: 3 })
  await stage.visit(at)
  return stage.meanwhile({ first: (other) => stage.book([wish(at, 1)], other), start: () => stage.change({ ...at, capacity }) })
}

const makeLessRoom = async ({ session, visit, change }: Stage) => {
  const at = await session({ capacity: 3 })
  await visit(at, 2)
  return (await change({ ...at, capacity: 1 }))?.outcome
}

controls([
  {
    guard: 'the session is locked by a statement of its own',
    of: 'change_session',
    without: [unlocked],
    scene: changeBesideBooking(1),
    right: { outcome: 'below-booked', hit: 1, remaining: 1, version: 2 },
    wrong: { answer: '23514 session_booked' },
  },
  {
    guard: 'the version goes on from the one under the lock',
    of: 'change_session',
    without: [unlocked],
    scene: changeBesideBooking(5),
    right: { outcome: 'changed', hit: 0, remaining: 3, version: 3 },
    wrong: { answer: { outcome: 'changed', hit: 0, remaining: 4, version: 2 } },
  },
  {
    guard: 'capacity is not lowered below what is booked',
    of: 'change_session',
    without: [anyCapacity],
    scene: makeLessRoom,
    right: 'below-booked',
    wrong: { answer: '23514 session_booked' },
  },
  {
    guard: 'capacity is not lowered below what is booked, in a table that refuses nothing',
    of: 'change_session',
    without: [anyCapacity],
    drop: ['session', 'session_booked'],
    scene: makeLessRoom,
    right: 'below-booked',
    wrong: { answer: 'changed', broken: ['more places taken than there are'] },
  },
  {
    guard: 'every change raises the version',
    of: 'change_session',
    without: [[/, version = j\.version \+ 1/, '']],
    scene: async ({ session, change, sessionOf }) => {
      const at = await session()
      await change({ ...at, state: 'closed' })
      return sessionOf(at)
    },
    right: { booked: 0, version: 1 },
    wrong: { answer: { booked: 0, version: 0 } },
  },
  {
    guard: 'claims are locked before appointments',
    of: 'end_sessions',
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
    of: 'end_sessions',
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
    of: 'end_sessions',
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
    of: 'end_sessions',
    without: [[/ and a\.state in \('confirmed', 'checked-in'\)\s*returning/, ' returning']],
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
    of: 'end_sessions',
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
    of: 'end_sessions',
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
    of: 'end_sessions',
    without: [[/update ticket t set[\s\S]*?t\.state = 'waiting'/, 'select 1']],
    scene: async ({ session, visit, arrive, end }) => {
      const at = await session()
      await arrive(await visit(at))
      return end([at])
    },
    right: { missed: 0, served: 1 },
    wrong: { broken: ['ticket and appointment disagree'] },
  },
])
