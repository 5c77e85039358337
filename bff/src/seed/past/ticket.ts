import { toTicketNumber } from '@huifuwu/domain'
import { areas } from '../area/index.ts'
import { seededId } from '../id.ts'
import { staffMembers } from '../people/staff.ts'
import { staffIdOf } from '../people/store.ts'
import type { Visit } from './visit.ts'

export type Ticket = { ticketId: string; count: number; ticketNumber: string; staffId: string }

const prefixes = new Map(areas.map(({ venueId, id, prefix }) => [`${venueId} ${id}`, prefix]))

/** Who lets people in there: the first one who serves, else whoever stands at the entrance. */
const desks = new Map(
  areas.map(({ venueId, id }) => {
    const here = staffMembers.filter(({ duties }) => duties.some((duty) => duty.venueId === venueId && duty.areaId === id))
    const serving = here.find(({ duties }) => duties.some((duty) => duty.areaId === id && duty.permissions.includes('serve')))
    return [`${venueId} ${id}`, staffIdOf(serving ?? here[0] ?? { userName: '' })]
  }),
)

/** The tickets of a day, by appointment: each area counts those who came, in the order in which they came. */
export function issueTickets(visits: readonly Visit[]): Map<string, Ticket> {
  const arrived = visits.flatMap((visit) => (visit.checkedInAt ? [{ ...visit, checkedInAt: visit.checkedInAt }] : []))
  const counts = new Map<string, number>()
  const inOrder = arrived.sort((a, b) => a.checkedInAt.getTime() - b.checkedInAt.getTime() || (a.id < b.id ? -1 : 1))
  return new Map(
    inOrder.map(({ id, venueId, areaId }) => {
      const place = `${venueId} ${areaId}`
      const count = (counts.get(place) ?? 0) + 1
      counts.set(place, count)
      const ticketNumber = toTicketNumber(prefixes.get(place) ?? '', count)
      return [id, { ticketId: seededId(`ticket ${id}`), count, ticketNumber, staffId: desks.get(place) ?? '' }]
    }),
  )
}
