import type { Appointment, SessionLine, Verdict } from '@huifuwu/contract'
import { toOn } from '@huifuwu/domain'
import type { Demo } from '../start/demo.ts'
import type { Caller } from './caller.ts'

/** Where anybody may book and come in at one sitting, at any hour. */
const selfHelp = { matterId: 'proof-printing', venueId: 'self-help-hall' }

/** What the tests know of the city, asked as a mini-program would. */
export function lookAround({ call }: Caller, demo: Demo) {
  const today = toOn(new Date(demo.now))

  async function listSessions(on = today): Promise<SessionLine[]> {
    const { matterId, venueId } = selfHelp
    const { body } = await call<{ sessions: SessionLine[] }>(`GET /venues/${venueId}/sessions?matterId=${matterId}&on=${on}`)
    return body.sessions
  }

  async function findSession(state: SessionLine['state'], order = 0): Promise<SessionLine> {
    const found = (await listSessions()).filter((session) => session.state === state)[order]
    if (!found) throw new Error(`no session of today is ${state}`)
    return found
  }

  async function nextOf(token: string): Promise<Appointment> {
    const { body } = await call<{ appointments: Appointment[] }>('GET /appointments?when=upcoming', { token })
    if (!body.appointments[0]) throw new Error('nothing is booked')
    return body.appointments[0]
  }

  const book = (token: string, sessionId: string, key?: string) =>
    call<Appointment>('POST /appointments', { token, body: { ...selfHelp, sessionId }, ...(key && { key }) })

  const read = (token: string, shown: { code?: string | null; number?: string; venueId?: string }) =>
    call<Verdict>('POST /staff/check-ins', { token, body: { venueId: selfHelp.venueId, ...shown } })

  return { today, findSession, nextOf, book, read }
}
