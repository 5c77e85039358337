import { randomUUID } from 'node:crypto'
import { fastify } from 'fastify'
import { createClock } from '../../src/platform/clock.ts'
import type { Sql } from '../../src/platform/db.ts'
import { newId } from '../../src/platform/id.ts'
import { createTokens, type Tokens } from '../../src/platform/tokens.ts'
import { createVault } from '../../src/platform/vault.ts'
import { addSession, type TestSession } from '../hall.ts'
import { addResidents as addCrowd } from '../people.ts'
import { testConfig } from '../settings.ts'

/** What one person wants to book, and the token to do it with. */
export type Wish = { session: TestSession; personId: string; token: string; key: string }

const { keys } = testConfig()

/** Tokens of the real clock, signed with the keys that the processes are given. */
export const openTokens = (): Promise<Tokens> => createTokens(fastify(), { keys: keys.token, clock: createClock({ offsetMs: 0 }) })

/** Residents whose accounts are called as they are; the answer is their ids. */
export async function addResidents(sql: Sql, ids: string[]): Promise<string[]> {
  const residents = ids.map((id) => ({ accountId: id, personId: id }))
  await addCrowd({ sql, vault: createVault(keys), at: new Date() }, residents)
  return ids
}

const placesOf = (count: number) => Math.ceil(count / 8)

async function addSessions(sql: Sql, count: number): Promise<TestSession[][]> {
  const sessions: TestSession[][] = []
  for (const offeringId of ['id-card', 'exit-entry'] as const) {
    const ofOffering: TestSession[] = []
    for (const venueId of ['north-hall', 'south-hall', 'north-hall', 'south-hall']) {
      ofOffering.push(await addSession(sql, { venueId, offeringId, capacity: placesOf(count) }))
    }
    sessions.push(ofOffering)
  }
  return sessions
}

/** So many wishes of new people, two each, for exactly as many places in eight new sessions: who loses a place finds none. */
export async function makeWishes(sql: Sql, count: number): Promise<Wish[]> {
  const tokens = await openTokens()
  const sessions = await addSessions(sql, count)
  const residents = await addResidents(
    sql,
    Array.from({ length: count / 2 }, () => randomUUID()),
  )
  const wishes = residents.flatMap((accountId, n) => {
    const token = tokens.issue('resident', { subjectId: accountId, familyId: newId() }).accessToken
    return sessions.map((ofOffering) => ({ token, personId: accountId, session: ofOffering[n % 4], key: randomUUID() }))
  })
  return wishes.flatMap(({ session, ...wish }) => (session ? [{ ...wish, session }] : []))
}
