import { wish } from '../../../../test/booking.ts'
import { controls } from '../../../../test/race/control.ts'
import type { Guard } from '../../../../test/race/guard.ts'
import type { Stage } from '../../../../test/race/stage.ts'

const of = 'end_ticket'
const claimUnlocked: Guard = [/select count\(\*\) from \(\s*select 1 from claim[\s\S]*?for update\s*\) locks;/, 'select 1;']
const visitUnlocked: Guard = [/select count\(\*\) from \(\s*select 1 from appointment[\s\S]*?for update\s*\) locks;/, 'select 1;']
const ticketUnlocked: Guard = [/select count\(\*\) from \(\s*select 1 from ticket[\s\S]*?for update\s*\) locks;/, 'select 1;']
const anyTicket: Guard = [/ and t\.state = 'waiting'/, '']
const anyVisit: Guard = [/ and a\.state = 'checked-in'/, '']

const arriveOne = async (stage: Stage) => {
  const [visit] = await stage.visit(await stage.session())
  if (!visit) throw new Error('no visit')
  await stage.arrive([visit])
  return visit
}

const finishBeside = async (stage: Stage) => {
  const visit = await arriveOne(stage)
  return stage.meanwhile({ first: (other) => stage.finish(visit, { on: other }), start: () => stage.finish(visit) })
}

const finishAgainLater = async (stage: Stage) => {
  const visit = await arriveOne(stage)
  await stage.finish(visit)
  await stage.finish(visit, { at: new Date('2026-11-23T09:00:00Z') })
  return (await stage.sql`select ended_at < '2026-11-23T09:00:00Z' as first from appointment`).map(({ first }) => first)
}

controls([
  {
    guard: 'the claim is locked before the appointment',
    of,
    without: [claimUnlocked],
    scene: async (stage) => {
      const visit = await arriveOne(stage)
      return stage.meanwhile({
        first: (other) => stage.holdClaim(visit, other),
        start: () => stage.finish(visit),
        last: (other) => stage.holdVisit(visit, other),
      })
    },
    right: true,
    wrong: { answer: '40P01' },
  },
  {
    guard: 'the appointment is locked before the ticket',
    of,
    without: [visitUnlocked],
    scene: async (stage) => {
      const visit = await arriveOne(stage)
      return stage.meanwhile({
        first: (other) => stage.holdVisit(visit, other),
        start: () => stage.finish(visit),
        last: (other) => stage.holdTicket(visit, other),
      })
    },
    right: true,
    wrong: { answer: '40P01' },
  },
  {
    guard: 'the ticket is locked by a statement of its own; covered by the state, which the update reads anew',
    of,
    without: [ticketUnlocked],
    scene: finishBeside,
    right: false,
  },
  {
    guard: 'the ticket is locked by a statement of its own, without the state',
    of,
    without: [ticketUnlocked, anyTicket],
    scene: finishBeside,
    right: false,
    wrong: { answer: true },
  },
  {
    guard: 'only at the hall that was asked for',
    of,
    without: [[/ and \(t\.venue_id = p_venue\) is true and t\.state/, ' and t.state']],
    scene: async (stage) => {
      const { personId } = await arriveOne(stage)
      const [ended] = await stage.sql`
        select changed from ticket t cross join lateral end_ticket('2026-11-23T09:00:00Z', 'south-hall', t.id, 'done', ${personId})`
      return ended?.changed
    },
    right: false,
    wrong: { answer: true, broken: ['ticket and appointment disagree'] },
  },
  {
    guard: 'only a ticket that waits',
    of,
    without: [anyTicket],
    scene: async (stage) => {
      const visit = await arriveOne(stage)
      return [await stage.finish(visit), await stage.finish(visit)]
    },
    right: [true, false],
    wrong: { answer: [true, true] },
  },
  {
    guard: 'only a visit under way; covered by the ticket that waits',
    of,
    without: [anyVisit],
    scene: finishAgainLater,
    right: [true],
  },
  {
    guard: 'only a visit under way, without the ticket that waits',
    of,
    without: [anyVisit, anyTicket],
    scene: finishAgainLater,
    right: [true],
    wrong: { answer: [false] },
  },
  {
    guard: 'the claim is given back',
    of,
    without: [[/delete from claim c where c\.person_id = \(.*/, 'select 1']],
    scene: async (stage) => stage.finish(await arriveOne(stage)),
    right: true,
    wrong: { broken: ['a claim for nothing'] },
  },
  {
    guard: 'a claim is given back by appointment',
    of,
    without: [[/ and c\.appointment_id = \(select s\.id from served s\)/, '']],
    scene: async (stage) => {
      const [one, other] = [wish(await stage.session(), 1), wish(await stage.session({ offeringId: 'exit-entry' }), 1)]
      await stage.book([one, other])
      const visit = { ...one, appointmentId: one.id }
      await stage.arrive([visit])
      return stage.finish(visit)
    },
    right: true,
    wrong: { broken: ['in force without a claim'] },
  },
])
