import { controls } from '../../../../test/race/control.ts'

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
    guard: 'what is looked up is only at the hall that was asked for; covered by what is cancelled',
    of: 'appointments_of',
    without: [[/ and a\.venue_id = r\.venue_id/, '']],
    scene: async ({ session, visit, cancel, sessionOf }) => {
      const at = await session()
      const [one] = await visit(at)
      return one && [await cancel([{ ...one, venueId: 'south-hall' }]), await sessionOf(at)]
    },
    right: [[false], { booked: 1, version: 1 }],
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
