import { controls } from '../../../../test/race/control.ts'
import type { Guard } from '../../../../test/race/guard.ts'
import type { Stage } from '../../../../test/race/stage.ts'

/** What stays at the hall that an appointment was moved away from. */
const leaveTwin = ({ sql }: Stage, venueId: string) => sql`
  insert into appointment (venue_id, id, session_id, matter_id, person_id, booked_by, state, number, repeat_key, request_hash, booked_at)
  select ${venueId}, id, session_id, matter_id, person_id, booked_by, 'moved', number, gen_random_uuid(), request_hash, booked_at from appointment`

const anyHall: Guard = [/where a\.venue_id = p_venue and a\.id = \(select e/, 'where a.id = (select e']

const serveBesideTwin = async (stage: Stage) => {
  const [visit] = await stage.visit(await stage.session({ venueId: 'south-hall' }))
  if (!visit) return 'no visit'
  await leaveTwin(stage, 'north-hall')
  await stage.arrive([visit])
  await stage.finish(visit)
  return (await stage.sql`select state from appointment order by venue_id`).map(({ state }) => state)
}

controls([
  {
    guard: 'only at the hall that was asked for',
    of: 'cancel_batch',
    without: [[/\(\(a\.venue_id, a\.id\) in \(select r\.venue_id, r\.id from req r\)\) is true and /, '']],
    scene: async ({ session, visit, cancel, sessionOf }) => {
      const at = await session()
      const [one, other] = await visit(at, 2)
      return one && other && [await cancel([one, { ...other, venueId: 'south-hall' }]), await sessionOf(at)]
    },
    right: [[true, false], { booked: 1, version: 2 }],
    wrong: { answer: [[true, false], { booked: 0, version: 2 }] },
  },
  {
    guard: 'of two rows of one id the one at the hall that was asked for is looked up',
    of: 'appointments_of',
    without: [[/ and a\.venue_id = r\.venue_id/, '']],
    scene: async (stage) => {
      const [visit] = await stage.visit(await stage.session({ venueId: 'south-hall' }))
      if (!visit) return 'no visit'
      await leaveTwin(stage, 'north-hall')
      return stage.cancel([visit])
    },
    right: [true],
    wrong: { answer: [false] },
  },
  {
    guard: 'only the visit at the hall of the ticket; covered by its state',
    of: 'end_ticket',
    without: [anyHall],
    scene: serveBesideTwin,
    right: ['moved', 'served'],
  },
  {
    guard: 'only the visit at the hall of the ticket, in whatever state',
    of: 'end_ticket',
    without: [anyHall, [/ and a\.state = 'checked-in'/, '']],
    scene: serveBesideTwin,
    right: ['moved', 'served'],
    wrong: { answer: '23505 appointment_number' },
  },
  {
    guard: 'who asks twice in one batch is looked up once',
    of: 'appointments_of',
    without: [[/select distinct \* from/, 'select * from']],
    scene: async ({ session, visit, cancel, sessionOf }) => {
      const at = await session()
      const [one] = await visit(at, 2)
      return one && [await cancel([one, one]), await sessionOf(at)]
    },
    right: [[true, true], { booked: 1, version: 2 }],
    wrong: { answer: [[true, true, true, true], { booked: 1, version: 2 }] },
  },
])
