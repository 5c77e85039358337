import type { Verdict } from '@huifuwu/contract'
import { gradeOf, type VerdictOutcome } from '@huifuwu/domain'
import type { House } from '../../platform/house.ts'
import { readPersons } from '../account/index.ts'
import { type AppointmentRow, toTicket } from '../appointment/index.ts'

const nothing = { person: null, appointment: null, ticket: null, checkedInAt: null }

function toRead(row: AppointmentRow): NonNullable<Verdict['appointment']> {
  return {
    id: row.id as NonNullable<Verdict['appointment']>['id'],
    number: row.number,
    matterName: row.matter.name,
    venueName: row.venue.name,
    venueAddress: row.venue.address,
    areaName: row.area.name,
    startsOn: row.startsOn,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    checkInFrom: row.checkInFrom.toISOString(),
    checkInUntil: row.checkInUntil.toISOString(),
    cancelledAt: row.state === 'cancelled' ? (row.endedAt?.toISOString() ?? null) : null,
  }
}

export const toBareVerdict = (outcome: VerdictOutcome, readAt: Date): Verdict => ({
  outcome,
  grade: gradeOf(outcome),
  ...nothing,
  readAt: readAt.toISOString(),
})

/** The desk compares a masked name; whose it is in full stays with the resident. */
export async function toVerdict(house: House, row: AppointmentRow, outcome: VerdictOutcome): Promise<Verdict> {
  const person = (await readPersons(house, [row.personId])).get(row.personId)
  return {
    ...toBareVerdict(outcome, house.clock.fieldNow()),
    person: person ? { maskedName: person.maskedName, sex: person.sex } : null,
    appointment: toRead(row),
    ticket: toTicket(row),
    checkedInAt: row.checkedInAt?.toISOString() ?? null,
  }
}
