import type { Appointment } from '@huifuwu/contract'
import { fieldNow } from '../platform/clock.ts'
import { queryClient } from '../platform/query.ts'
import { keepAppointment } from './kept-appointments.ts'

/** After booking or cancelling: the pages that show it and the copy on the phone know at once. */
export function noteAppointment(appointment: Appointment): void {
  queryClient.setQueryData(['GET /appointments/:appointmentId', { params: { appointmentId: appointment.id } }], appointment)
  keepAppointment(appointment, fieldNow())
  void queryClient.invalidateQueries({ queryKey: ['GET /appointments'] })
}
