import type { Appointment, LastVisit } from '@huifuwu/contract'
import type { House } from '../../platform/house.ts'
import { earliestFor } from '../catalogue/index.ts'
import { findLastVisit, listPast, listUpcoming } from './store.ts'
import { toAppointments } from './view.ts'

const pageLength = 20

type Asked = { accountId: string; when: 'upcoming' | 'past'; before: Date | undefined }

async function readLastVisit(house: House, accountId: string): Promise<LastVisit | null> {
  const last = await findLastVisit(house.db.sql, accountId)
  if (!last) return null
  const { offeringId, ...visit } = last
  const earliestAt = await earliestFor(house, { venueId: last.venueId, offeringId })
  return { ...visit, earliestAt: earliestAt?.toISOString() ?? null } as LastVisit
}

export async function listAppointments(house: House, { accountId, when, before }: Asked) {
  const page = { bookedBy: accountId, before, most: pageLength + 1 }
  const [rows, lastVisit] = await Promise.all([
    when === 'upcoming' ? listUpcoming(house.db.sql, page) : listPast(house.db.sql, page),
    readLastVisit(house, accountId),
  ])
  const appointments: Appointment[] = await toAppointments(house, rows.slice(0, pageLength))
  return { appointments, lastVisit, more: rows.length > pageLength }
}
