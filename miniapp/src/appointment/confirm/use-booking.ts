import { useMutation } from '@tanstack/react-query'
import { noteAppointment } from '../../field/note-appointment.ts'
import { replaceWith } from '../../platform/navigate.ts'
import type { Pages } from '../../platform/pages.ts'
import { asProblem, type Problem } from '../../platform/problem.ts'
import { callOnce, unanswered } from '../../platform/repeat-key.ts'

export type Booking = { book: () => void; isPending: boolean; problem: Problem | undefined; wasUnanswered: boolean }

/** One wish under one key, whatever happens to the line or to the app. */
export function useBooking({ venueId, sessionId, matterId }: Pages['confirm'], onRefused: () => void): Booking {
  const body = { venueId, sessionId, matterId }
  const booking = useMutation({
    mutationFn: () => callOnce('POST /appointments', { body }),
    onSuccess: (appointment) => {
      noteAppointment(appointment)
      replaceWith('done', { appointmentId: appointment.id })
    },
    onError: onRefused,
  })
  return {
    book: () => booking.mutate(),
    isPending: booking.isPending,
    problem: booking.error ? asProblem(booking.error) : undefined,
    wasUnanswered: !booking.error && unanswered('POST /appointments').some((wish) => wish.body.sessionId === sessionId),
  }
}
