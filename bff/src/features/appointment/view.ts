import type { Appointment, Ticket } from '@huifuwu/contract'
import { estimateWait, holdsClaim, toOn } from '@huifuwu/domain'
import type { House } from '../../platform/house.ts'
import { openingFor } from '../../platform/opening.ts'
import { type ReadPerson, readPerson, readPersons } from '../account/index.ts'
import { showHours } from '../catalogue/index.ts'
import { type Codes, createCodes } from './code.ts'
import type { AppointmentRow } from './store.ts'

/** The line moves by minutes. While check-in is open the person may stand at the desk, waiting for the page to turn into the ticket. */
const pollSeconds = { ticket: 10, atDesk: 4, today: 30 }

const codes = new WeakMap<House['config'], Codes>()

export function codesOf({ config }: Pick<House, 'config'>): Codes {
  const known = codes.get(config) ?? createCodes(config.keys.code)
  codes.set(config, known)
  return known
}

export function toTicket(row: AppointmentRow): Ticket | null {
  const { ticketId, ticketNumber, ticketState, takenAt, ahead, area, matter } = row
  if (ticketId === null || ticketNumber === null || ticketState === null || takenAt === null) return null
  return {
    id: ticketId as Ticket['id'],
    number: ticketNumber,
    state: ticketState,
    takenAt: takenAt.toISOString(),
    ahead,
    wait: estimateWait(ahead, matter.minutes, area.counterCount),
    counters: area.counters,
  }
}

function pollOf({ state, startsOn, checkInFrom, ticketState }: AppointmentRow, now: Date): number | null {
  if (ticketState === 'waiting') return pollSeconds.ticket
  if (state !== 'confirmed') return null
  if (now >= checkInFrom) return pollSeconds.atDesk
  return startsOn === toOn(now) ? pollSeconds.today : null
}

const toText = (instant: Date | null): string | null => instant?.toISOString() ?? null

type Signed = { row: AppointmentRow; code?: Promise<string> | undefined }

async function toView(house: House, { row, code }: Signed, { name, maskedName, maskedPhone }: ReadPerson): Promise<Appointment> {
  const { counters: _, counterCount: __, ...area } = row.area
  const { opening, ...venue } = row.venue
  return {
    id: row.id as Appointment['id'],
    number: row.number,
    code: holdsClaim(row.state) ? await (code ?? codesOf(house).toText(row)) : null,
    state: row.state,
    sessionId: row.sessionId as Appointment['sessionId'],
    startsOn: row.startsOn,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    cancelUntil: row.cancelUntil.toISOString(),
    checkInFrom: row.checkInFrom.toISOString(),
    checkInUntil: row.checkInUntil.toISOString(),
    lateBehaviour: row.lateBehaviour,
    matter: row.matter as Appointment['matter'],
    venue: { ...venue, hours: showHours(openingFor(opening, row)) } as Appointment['venue'],
    area: { ...area, waiting: row.waiting } as Appointment['area'],
    person: { name, maskedName, maskedPhone },
    bookedAt: row.bookedAt.toISOString(),
    endedAt: toText(row.endedAt),
    checkedInAt: toText(row.checkedInAt),
    ticket: toTicket(row),
    pollSeconds: pollOf(row, house.clock.fieldNow()),
  }
}

export async function toAppointments(house: House, rows: readonly AppointmentRow[]): Promise<Appointment[]> {
  const persons = await readPersons(
    house,
    rows.map(({ personId }) => personId),
  )
  const views = rows.map((row) => {
    const person = persons.get(row.personId)
    return person && toView(house, { row }, person)
  })
  return (await Promise.all(views)).filter((view) => view !== undefined)
}

/** `code` may have been begun before it was known whether there is an appointment at all. */
export async function toAppointment(house: House, row: AppointmentRow, code?: Promise<string>): Promise<Appointment> {
  return toView(house, { row, code }, await readPerson(house, row.personId))
}
