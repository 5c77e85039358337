import { wish } from '../../../../test/booking.ts'
import { controls } from '../../../../test/race/control.ts'
import type { Guard } from '../../../../test/race/guard.ts'
import type { Stage } from '../../../../test/race/stage.ts'

const of = 'change_session'
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
    of,
    without: [unlocked],
    scene: changeBesideBooking(1),
    right: { outcome: 'below-booked', hit: 1, remaining: 1, version: 2 },
    wrong: { answer: '23514 session_booked' },
  },
  {
    guard: 'the version goes on from the one under the lock',
    of,
    without: [unlocked],
    scene: changeBesideBooking(5),
    right: { outcome: 'changed', hit: 0, remaining: 3, version: 3 },
    wrong: { answer: { outcome: 'changed', hit: 0, remaining: 4, version: 2 } },
  },
  {
    guard: 'capacity is not lowered below what is booked',
    of,
    without: [anyCapacity],
    scene: makeLessRoom,
    right: 'below-booked',
    wrong: { answer: '23514 session_booked' },
  },
  {
    guard: 'capacity is not lowered below what is booked, in a table that refuses nothing',
    of,
    without: [anyCapacity],
    drop: ['session', 'session_booked'],
    scene: makeLessRoom,
    right: 'below-booked',
    wrong: { answer: 'changed', broken: ['more places taken than there are'] },
  },
  {
    guard: 'every change raises the version',
    of,
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
    guard: 'only what was judged a change is written',
    of,
    without: [[/j\.outcome = 'changed' and /, '']],
    scene: makeLessRoom,
    right: 'below-booked',
    wrong: { answer: '23514 session_booked' },
  },
  {
    guard: 'what changes nothing raises no version',
    of,
    without: [[/when l\.new_capacity = l\.capacity and l\.new_state = l\.state then 'unchanged'/, '']],
    scene: async ({ session, change, sessionOf }) => {
      const at = await session({ capacity: 3 })
      await change({ ...at, capacity: 3 })
      return sessionOf(at)
    },
    right: { booked: 0, version: 0 },
    wrong: { answer: { booked: 0, version: 1 } },
  },
])
