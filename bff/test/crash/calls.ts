import type { Wish } from './city.ts'

export type Look = 'mine' | 'sessions' | 'matters' | 'alive' | 'ready'
export type Kind = 'book' | 'cancel' | Look
/** One answer as a phone sees it; status 0 = none came. */
export type Heard = { kind: Kind; sentAt: number; ms: number; status: number; code: string; retryAfter: string | null }
export type Answer = { status: number; body: { id?: string; code?: string } }

const paths: Record<Look, (wish: Wish) => string> = {
  mine: () => '/api/appointments?when=upcoming',
  sessions: ({ session: { venueId, matterId } }) => `/api/venues/${venueId}/sessions?matterId=${matterId}&on=2026-11-23`,
  matters: () => '/api/matters',
  alive: () => '/healthz',
  ready: () => '/readyz',
}

const headersOf = ({ token }: Wish) => ({ authorization: `Bearer ${token}` })

export const look = (url: string, kind: Look, wish: Wish): Promise<Response> => fetch(url + paths[kind](wish), { headers: headersOf(wish) })

/** How a wish is sent to `/api/appointments`. */
export function bookingOf(wish: Wish, attempt = 1) {
  const { venueId, sessionId, matterId } = wish.session
  const headers = {
    ...headersOf(wish),
    'content-type': 'application/json',
    'idempotency-key': wish.key,
    attempt: String(Math.min(attempt, 100)),
  }
  return { method: 'POST', headers, body: JSON.stringify({ venueId, sessionId, matterId }) }
}

export const book = (url: string, wish: Wish, attempt = 1): Promise<Response> => fetch(`${url}/api/appointments`, bookingOf(wish, attempt))

export const cancel = (url: string, wish: Wish, appointmentId: string): Promise<Response> =>
  fetch(`${url}/api/appointments/${appointmentId}/cancellation`, { method: 'POST', headers: headersOf(wish) })

/** Notes how every question was answered, and how soon. */
export function createEar() {
  const heard: Heard[] = []
  async function note(kind: Kind, ask: () => Promise<Response>): Promise<Answer> {
    const [sentAt, since] = [Date.now(), performance.now()]
    let answer: Answer = { status: 0, body: { code: 'no answer' } }
    let retryAfter: string | null = null
    try {
      const reply = await ask()
      retryAfter = reply.headers.get('retry-after')
      answer = { status: reply.status, body: (await reply.json()) as Answer['body'] }
    } catch (error) {
      answer.body.code = String((error as { cause?: { code?: string } }).cause?.code ?? error)
    }
    const { status, body } = answer
    // An appointment has a code too: the one that is shown at the desk.
    const code = status < 300 ? '' : (body.code ?? '')
    heard.push({ kind, sentAt, ms: performance.now() - since, status, code, retryAfter })
    return answer
  }
  return { heard, note }
}
