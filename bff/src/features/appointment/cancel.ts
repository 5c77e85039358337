import type { Appointment } from '@huifuwu/contract'
import { refuseCancel } from '@huifuwu/domain'
import { enqueue, readBack } from '../../platform/enqueue.ts'
import type { House } from '../../platform/house.ts'
import { Problem } from '../../problem.ts'
import { engineOf } from './engine/engine.ts'
import { getOwnRow } from './find.ts'
import { toAppointment } from './view.ts'

type Own = { accountId: string; appointmentId: string }

/** The rule is asked of what stands, and again of what stood in the way where the place could not be given back. */
export async function cancelAppointment(house: House, own: Own): Promise<Appointment> {
  const row = await getOwnRow(house, own)
  if (row.state === 'cancelled') return toAppointment(house, row)
  const refusal = refuseCancel(row, house.clock.fieldNow())
  if (refusal) throw new Problem(refusal, { facts: { startsAt: row.startsAt.toISOString() } })
  const changed = await enqueue(engineOf(house).cancel, { venueId: row.venueId, appointmentId: row.id, sessionId: row.sessionId })
  const after = await readBack(getOwnRow(house, own))
  if (changed || after.state === 'cancelled') return toAppointment(house, after)
  const still = refuseCancel(after, house.clock.fieldNow())
  if (still) throw new Problem(still, { facts: { startsAt: after.startsAt.toISOString() } })
  throw new Problem('busy', { headers: { 'retry-after': '1' } })
}
