import type { Appointment, LastVisit } from '@huifuwu/contract'
import type { House } from '../../platform/house.ts'
import { earliestFor } from '../catalogue/index.ts'
import { readCursor, toCursor } from './cursor.ts'
import { findLastVisit, listPast, listUpcoming } from './store.ts'
import { toAppointments } from './view.ts'

const pageLength = 20

type Asked = { accountId: string; when: 'upcoming' | 'past'; before: string | undefined }

async function readLastVisit(house: House, accountId: string): Promise<LastVisit | null> {
  const last = await findLastVisit(house.db.sql, accountId)
  if (!last) return null
  const { offeringId, ...visit } = last
  const earliestAt = await earliestFor(house, { venueId: last.venueId, offeringId })
  return { ...visit, earliestAt: earliestAt?.toISOString() ?? null } as LastVisit
}

async function readPast({ db: { sql } }: House, bookedBy: string, before: string | undefined) {
  const found = await listPast(sql, { bookedBy, before: before === undefined ? undefined : readCursor(before), most: pageLength + 1 })
  const rows = found.slice(0, pageLength)
  const oldest = rows.at(-1)
  return { rows, next: oldest && found.length > pageLength ? toCursor(oldest) : null }
}

const readUpcoming = async ({ db: { sql } }: House, bookedBy: string) => ({
  rows: await listUpcoming(sql, { bookedBy, most: pageLength }),
  next: null,
})

export async function listAppointments(house: House, { accountId, when, before }: Asked) {
  const [{ rows, next }, lastVisit] = await Promise.all([
    when === 'upcoming' ? readUpcoming(house, accountId) : readPast(house, accountId, before),
    readLastVisit(house, accountId),
  ])
  const appointments: Appointment[] = await toAppointments(house, rows)
  return { appointments, lastVisit, next }
}
