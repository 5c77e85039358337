import type { Appointment } from '@huifuwu/contract'
import { useEffect, useState } from 'react'
import { keepAppointment, keptAppointments } from '../field/kept-appointments.ts'
import { toFieldTime } from '../platform/clock.ts'
import type { Problem } from '../platform/problem.ts'
import { useRead } from '../platform/query.ts'

type Id = Appointment['id']

function readKept(id: Id) {
  const kept = keptAppointments()
  const appointment = kept?.appointments.find((each) => each.id === id)
  return kept && appointment && { appointment, readAt: new Date(kept.savedAt) }
}

export type ReadAppointment = {
  known: { appointment: Appointment; readAt: Date } | undefined
  problem: Problem | undefined
  reload: () => Promise<unknown>
}

/** One appointment, asked again at the server's pace, so that the page turns into the ticket by itself; offline from the kept copy. */
export function useAppointment(appointmentId: Id): ReadAppointment {
  const [kept] = useState(() => readKept(appointmentId))
  const result = useRead(
    'GET /appointments/:appointmentId',
    { params: { appointmentId } },
    { pollSeconds: ({ pollSeconds }) => pollSeconds },
  )
  const { data, dataUpdatedAt, error, refetch } = result
  useEffect(() => {
    if (data) keepAppointment(data, toFieldTime(dataUpdatedAt))
  }, [data, dataUpdatedAt])
  const read = data && { appointment: data, readAt: toFieldTime(dataUpdatedAt) }
  return { known: read ?? kept, problem: error ?? undefined, reload: () => refetch() }
}
