import { randomUUID } from 'node:crypto'
import { fixedClock } from '@huifuwu/testkit'
import {
  type BookRequest,
  bookBatch,
  cancelBatch,
  changeSessionRow,
  drawNumbers,
  type SessionChange,
} from '../../src/features/appointment/engine/store.ts'
import { checkInBatch } from '../../src/features/check-in/store.ts'
import { endSessions } from '../../src/features/day/store.ts'
import { endTicket } from '../../src/features/ticket/store.ts'
import { connect, type Sql } from '../../src/platform/db.ts'
import { hold, meanwhile, person, sessionOf, wish } from '../booking.ts'
import { addSession, findBroken, openHalls, type TestSession } from '../hall.ts'
import { quickDatabase } from './quick-database.ts'

const now = fixedClock().fieldNow()
const moment = { now, dayFrom: new Date('2026-11-22T16:00:00Z'), dayUntil: new Date('2026-11-23T16:00:00Z') }
type Visit = { venueId: string; appointmentId: string; personId: string }
type Meanwhile = Omit<Parameters<typeof meanwhile>[0], 'databaseUrl'>

/** The statements of the engine themselves, with no batcher that would repeat them; each may be said on another line. */
function verbs(sql: Sql) {
  const book = async (requests: BookRequest[], on = sql) =>
    (await bookBatch(on, drawNumbers(requests), moment)).map(({ outcome }) => outcome)
  return {
    book,
    /** So many strangers who have a place of this session, in the order of their ids. */
    visit: async (session: TestSession, count = 1, more: Partial<BookRequest> = {}): Promise<Visit[]> => {
      const requests = Array.from({ length: count }, () => wish(session, Math.floor(Math.random() * 1e9), more))
      await book(requests)
      const visits = requests.map(({ id, venueId, personId }) => ({ venueId, personId, appointmentId: id }))
      return visits.sort((one, other) => (one.appointmentId < other.appointmentId ? -1 : 1))
    },
    cancel: async (visits: Visit[], on = sql) => (await cancelBatch(on, visits, now)).map(({ changed }) => changed),
    arrive: (visits: Visit[], on = sql) =>
      checkInBatch(
        on,
        visits.map(({ venueId, appointmentId }) => ({ venueId, appointmentId, staffId: person(1), ticketId: randomUUID() })),
        { now, today: '2026-11-23' },
      ),
    end: (sessions: TestSession[], on = sql) =>
      endSessions(
        on,
        sessions.map(({ sessionId }) => sessionId),
        { venueId: sessions[0]?.venueId ?? '', now },
      ),
    change: (wanted: SessionChange, on = sql) => changeSessionRow(on, wanted),
    finish: async ({ venueId, appointmentId }: Visit, { on = sql, at = now } = {}) => {
      const [ticket] = await sql<{ id: string }[]>`select id from ticket where venue_id = ${venueId} and appointment_id = ${appointmentId}`
      return endTicket(on, { venueId, ticketId: ticket?.id ?? '', state: 'done', staffId: person(1), now: at })
    },
  }
}

/** One of each hall, in the order in which sessions are locked. */
export async function sessionsInOrder({ session }: Pick<Stage, 'session'>): Promise<[first: TestSession, second: TestSession]> {
  const [one, other] = [await session(), await session({ venueId: 'south-hall' })]
  return one.sessionId < other.sessionId ? [one, other] : [other, one]
}

/** In the order of their claims. */
export const inOrderOfPersons = (visits: Visit[]): Visit[] => visits.toSorted((one, other) => (one.personId < other.personId ? -1 : 1))

/** What another operation locks on its way. */
const holds = {
  hold,
  holdClaim: ({ personId }: Visit, on: Sql) => on`select 1 from claim where person_id = ${personId} for update`,
  holdVisit: ({ appointmentId }: Visit, on: Sql) => on`select 1 from appointment where id = ${appointmentId} for update`,
  holdTicket: ({ appointmentId }: Visit, on: Sql) => on`select 1 from ticket where appointment_id = ${appointmentId} for update`,
}

export type Stage = Awaited<ReturnType<typeof openStage>>

/** A database of its own whose functions may be spoilt. */
export async function openStage() {
  const databaseUrl = await quickDatabase('30ms')
  const sql = connect(databaseUrl, { max: 3 })
  await openHalls(sql)
  return {
    sql,
    ...verbs(sql),
    ...holds,
    session: (options?: Parameters<typeof addSession>[1]) => addSession(sql, options),
    sessionOf: (session: TestSession) => sessionOf(sql, session),
    meanwhile: <T>(told: Meanwhile & { start: (other: Sql) => Promise<T> }): Promise<T> => meanwhile<T>({ ...told, databaseUrl }),
    findBroken: () => findBroken(sql),
    close: () => sql.end({ timeout: 1 }),
  }
}
