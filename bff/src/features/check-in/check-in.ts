import type { Id, Verdict } from '@huifuwu/contract'
import { isSameReading, judgeArrival, toOn, type VerdictOutcome } from '@huifuwu/domain'
import { enqueue, readBack } from '../../platform/enqueue.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/id.ts'
import { type AppointmentRow, findAfterArrival } from '../appointment/index.ts'
import { deskOf } from './desk.ts'
import { findRead, type Read } from './find.ts'
import { findLastWindow } from './store.ts'
import { toBareVerdict, toVerdict } from './verdict.ts'

type Reading = Read & { venueId: Id<'venue'>; staffId: Id<'staff'> }
type Visit = AppointmentRow & { lastCheckInUntil: Date }

/** Only a visit of an earlier date needs to ask when its day ends. */
async function withLastWindow({ db, clock }: House, row: AppointmentRow): Promise<Visit> {
  const isEarlier = row.startsOn < toOn(clock.fieldNow())
  const last = isEarlier ? await findLastWindow(db.sql, row) : null
  return { ...row, lastCheckInUntil: last ?? row.checkInUntil }
}

const judge = (visit: Visit, venueId: string, now: Date): VerdictOutcome => judgeArrival(visit, { venueId, today: toOn(now), now })

/** What the first reading said, for a code that was left under the scanner. */
function judgeAgain(visit: Visit, { venueId, staffId }: Reading, now: Date): VerdictOutcome {
  const outcome = judge(visit, venueId, now)
  const { checkedInAt, checkedInBy } = visit
  if (outcome !== 'already-arrived' || checkedInAt === null || checkedInBy === null) return outcome
  const isSame = isSameReading({ by: checkedInBy, at: checkedInAt }, { by: staffId, at: now })
  return isSame ? judge({ ...visit, state: 'confirmed' }, venueId, checkedInAt) : outcome
}

async function arrive(house: House, visit: Visit, reading: Reading): Promise<Verdict> {
  const now = house.clock.fieldNow()
  const outcome = judge(visit, reading.venueId, now)
  if (outcome !== 'arrived' && outcome !== 'late') return toVerdict(house, visit, judgeAgain(visit, reading, now))
  const { venueId, id, area } = visit
  const arrival = { venueId, areaId: area.id, appointmentId: id, staffId: reading.staffId, ticketId: newId() }
  const isFirst = await enqueue(deskOf(house), arrival)
  const after = { ...visit, ...(await readBack(findAfterArrival(house, visit))) }
  return toVerdict(house, after, isFirst ? outcome : judgeAgain(after, reading, house.clock.fieldNow()))
}

/** One glanceable verdict for whatever was read; who is let in gets a ticket, and gets the same one at every further reading. */
export async function checkIn(house: House, reading: Reading): Promise<Verdict> {
  const found = await findRead(house, reading)
  return typeof found === 'string'
    ? toBareVerdict(found, house.clock.fieldNow())
    : arrive(house, await withLastWindow(house, found), reading)
}
