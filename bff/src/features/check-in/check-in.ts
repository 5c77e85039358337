import type { Id, Verdict } from '@huifuwu/contract'
import { isSameReading, judgeArrival, toOn, type VerdictOutcome } from '@huifuwu/domain'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/id.ts'
import { type AppointmentRow, enqueue, findAppointmentAt } from '../appointment/index.ts'
import { deskOf } from './desk.ts'
import { findRead, type Read } from './find.ts'
import { toBareVerdict, toVerdict } from './verdict.ts'

type Reading = Read & { venueId: Id<'venue'>; staffId: Id<'staff'> }

const judge = (row: AppointmentRow, venueId: string, now: Date): VerdictOutcome =>
  judgeArrival({ ...row }, { venueId, today: toOn(now), now })

/** What the first reading said, for a code that was left under the scanner. */
function judgeAgain(row: AppointmentRow, { venueId, staffId }: Reading, now: Date): VerdictOutcome {
  const outcome = judge(row, venueId, now)
  const { checkedInAt, checkedInBy } = row
  if (outcome !== 'already-arrived' || checkedInAt === null || checkedInBy === null) return outcome
  const isSame = isSameReading({ by: checkedInBy, at: checkedInAt }, { by: staffId, at: now })
  return isSame ? judge({ ...row, state: 'confirmed' }, venueId, checkedInAt) : outcome
}

async function arrive(house: House, row: AppointmentRow, reading: Reading): Promise<Verdict> {
  const now = house.clock.fieldNow()
  const outcome = judge(row, reading.venueId, now)
  if (outcome !== 'arrived' && outcome !== 'late') return toVerdict(house, row, judgeAgain(row, reading, now))
  const { venueId, id } = row
  const isFirst = await enqueue(deskOf(house), { venueId, appointmentId: id, staffId: reading.staffId, ticketId: newId() })
  const after = (await findAppointmentAt(house.db.sql, venueId, id)) ?? row
  return toVerdict(house, after, isFirst ? outcome : judgeAgain(after, reading, house.clock.fieldNow()))
}

/** One glanceable verdict for whatever was read; who is let in gets a ticket, and gets the same one at every further reading. */
export async function checkIn(house: House, reading: Reading): Promise<Verdict> {
  const found = await findRead(house, reading)
  return typeof found === 'string' ? toBareVerdict(found, house.clock.fieldNow()) : arrive(house, found, reading)
}
