import type { QueueTicket } from '@huifuwu/contract'
import type { TicketOutcome } from '@huifuwu/domain'
import { useMutation } from '@tanstack/react-query'
import type { Problem } from '../../platform/problem.ts'
import { queryClient } from '../../platform/query.ts'
import { callOnce } from '../../platform/repeat-key.ts'
import type { Duty } from '../duty.ts'

export type Mark = { ticketId: QueueTicket['id']; outcome: TicketOutcome }

/** The wish keeps its key until it is answered, so that a second tap marks nothing twice. */
export function useOutcome({ venueId }: Duty) {
  return useMutation<QueueTicket, Problem, Mark>({
    mutationFn: ({ ticketId, outcome }) =>
      callOnce('POST /staff/venues/:venueId/tickets/:ticketId/outcome', { params: { venueId, ticketId }, body: { outcome } }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['GET /staff/venues/:venueId/tickets'] }),
  })
}
