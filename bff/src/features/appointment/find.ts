import type { Appointment } from '@huifuwu/contract'
import type { House } from '../../platform/house.ts'
import { Problem } from '../../problem.ts'
import { findQuickly } from './look.ts'
import type { AppointmentRow } from './store.ts'
import { toAppointment } from './view.ts'

type Own = { accountId: string; appointmentId: string }

/** Somebody else's appointment is answered like one that does not exist. */
export async function getOwnRow(house: House, { accountId, appointmentId }: Own): Promise<AppointmentRow> {
  const row = await findQuickly(house, appointmentId)
  if (row?.bookedBy !== accountId) throw new Problem('appointment-not-found')
  return row
}

export const getAppointment = async (house: House, own: Own): Promise<Appointment> => toAppointment(house, await getOwnRow(house, own))
