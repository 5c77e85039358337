import { randomUUID } from 'node:crypto'
import type { Appointment, ProblemBody, QueueTicket, Verdict } from '@huifuwu/contract'
import type { TestApp } from './app.ts'
import type { TestSession } from './hall.ts'
import { addResident, addStaff } from './people.ts'

type Reply<Body> = { status: number; headers: Record<string, unknown>; body: Body & ProblemBody }
type Outcome = { venueId: string; ticketId: string; outcome: string; key?: string }
type BookOptions = { key?: string; attempt?: number; body?: object }

/** What people do with their phones and at the desk, over HTTP. */
export function openJourney(test: TestApp) {
  const { app, as, house } = test

  async function ask<Body>(method: 'GET' | 'POST', url: string, more: { headers: object; payload?: object }): Promise<Reply<Body>> {
    const { statusCode, headers, body } = await app.inject({ method, url: `/api${url}`, ...more } as never)
    return { status: statusCode, headers, body: body ? JSON.parse(body) : undefined }
  }

  return {
    resident: (options?: Parameters<typeof addResident>[1]) => addResident(house, options),
    staff: (...duties: Parameters<typeof addStaff>[1]) => addStaff(house, duties),
    book: (resident: string, { venueId, sessionId, matterId }: TestSession, { key = randomUUID(), attempt, body }: BookOptions = {}) =>
      ask<Appointment>('POST', '/appointments', {
        headers: { ...as({ resident }), 'idempotency-key': key, ...(attempt !== undefined && { attempt: String(attempt) }) },
        payload: body ?? { venueId, sessionId, matterId },
      }),
    get: <Body = Appointment>(resident: string, path: string) => ask<Body>('GET', path, { headers: as({ resident }) }),
    cancel: (resident: string, id: string) => ask<Appointment>('POST', `/appointments/${id}/cancellation`, { headers: as({ resident }) }),
    read: (staff: string, payload: { venueId: string; code?: string; number?: string }) =>
      ask<Verdict>('POST', '/staff/check-ins', { headers: as({ staff }), payload }),
    look: <Body>(staff: string, path: string) => ask<Body>('GET', `/staff/venues/${path}`, { headers: as({ staff }) }),
    end: (staff: string, { venueId, ticketId, outcome, key = randomUUID() }: Outcome) =>
      ask<QueueTicket>('POST', `/staff/venues/${venueId}/tickets/${ticketId}/outcome`, {
        headers: { ...as({ staff }), 'idempotency-key': key },
        payload: { outcome },
      }),
  }
}
