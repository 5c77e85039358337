export const ticketStates = ['waiting', 'done', 'gone'] as const
export type TicketState = (typeof ticketStates)[number]

export const ticketOutcomes = ['served', 'gone'] as const
export type TicketOutcome = (typeof ticketOutcomes)[number]

/**
 * How a ticket ends. Somebody who was called and had left came all the same: the appointment ends as served, never as missed,
 * so that it costs no mark and frees its person to book again. Only the ticket remembers that nobody stood at the counter.
 */
export const toEndState = (outcome: TicketOutcome): Exclude<TicketState, 'waiting'> => (outcome === 'served' ? 'done' : 'gone')

/** `A` + 43 -> `A043`: area prefix and the number of the day. */
export const toTicketNumber = (prefix: string, count: number): string => `${prefix}${String(count).padStart(3, '0')}`

export type WaitRange = { fromMinutes: number; toMinutes: number }

/** A range, because a promise to the minute would be a lie: from the pace of all counters open to one counter less. */
export function estimateWait(ahead: number, minutesEach: number, counters: number): WaitRange {
  const open = Math.max(1, counters)
  const fromMinutes = Math.ceil((ahead * minutesEach) / open)
  const toMinutes = Math.max(fromMinutes + 5, Math.ceil((ahead * minutesEach) / Math.max(1, open - 1)) + 3)
  return ahead === 0 ? { fromMinutes: 0, toMinutes: 5 } : { fromMinutes, toMinutes }
}

export const crowdLevels = ['quiet', 'busy', 'packed'] as const
export type CrowdLevel = (typeof crowdLevels)[number]

/** Waiting tickets per open counter. */
export function crowdLevel(waiting: number, counters: number): CrowdLevel {
  const each = waiting / Math.max(1, counters)
  if (each < 3) return 'quiet'
  return each < 8 ? 'busy' : 'packed'
}
