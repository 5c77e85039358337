import type { Appointment } from '@huifuwu/contract'
import { fieldNow } from '../platform/clock.ts'
import { queryClient, type ReadKey } from '../platform/query.ts'
import { keepAppointment } from './kept-appointments.ts'

/** What tells how many places are left, on pages that may still be open behind. */
const tellsPlaces: readonly unknown[] = [
  'GET /matters',
  'GET /venues',
  'GET /matters/:matterId/venues',
  'GET /venues/:venueId/days',
  'GET /venues/:venueId/sessions',
] satisfies ReadKey[]

/** After booking or cancelling: the pages that show it and the copy on the phone know at once. */
export function noteAppointment(appointment: Appointment): void {
  queryClient.setQueryData(['GET /appointments/:appointmentId', { params: { appointmentId: appointment.id } }], appointment)
  keepAppointment(appointment, fieldNow())
  void queryClient.invalidateQueries({ queryKey: ['GET /appointments'] })
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => tellsPlaces.includes(queryKey[0]) })
}
