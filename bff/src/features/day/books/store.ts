import { claimHoldingStates, placeTakingStates } from '@huifuwu/domain'
import type { Sql } from '../../../platform/db.ts'

export const breakKinds = [
  'booked-differs',
  'appointment-without-session',
  'appointment-without-claim',
  'claim-without-appointment',
] as const
export type BreakKind = (typeof breakKinds)[number]
/** A row that another one contradicts; a claim is named by its appointment, since persons are no part of a report. */
export type Break = { what: BreakKind; venueId: string; id: string }
/** Where a full page ended. */
export type Mark = [id: string, more: string]
/** A page that is not full is the last one: whoever books meanwhile is read tomorrow. */
type Page = { breaks: Break[]; last: Mark | null }
/**
 * What is wrong within one page of a table in the order of its key, as one moment saw it. Asked row by row: a join may read all of
 * another table for each page.
 */
type ReadPage = (sql: Sql, after: Mark, most: number) => Promise<Page>

const first = async (rows: PromiseLike<Page[]>): Promise<Page> => (await rows)[0] ?? { breaks: [], last: null }

/** booked = the appointments that take a place. */
export const readSessions: ReadPage = (sql, [id, venueId], most) =>
  first(sql<Page[]>`
    with page as materialized (
      select s.venue_id, s.id, s.booked from session s where (s.id, s.venue_id) > (${id}::uuid, ${venueId}) order by s.id, s.venue_id limit ${most}
    ), broken as (
      select p.venue_id, p.id from page p where p.booked <> (select count(*) from appointment a
        where a.venue_id = p.venue_id and a.session_id = p.id and a.state = any(${[...placeTakingStates]}::text[]))
    )
    select
      (select coalesce(jsonb_agg(jsonb_build_object('what', 'booked-differs', 'venueId', b.venue_id, 'id', b.id)), '[]') from broken b) as breaks,
      (select array[p.id::text, p.venue_id] from page p order by p.id, p.venue_id offset ${most - 1}) as last`)

/** An appointment has its session, and while it is in force the claim of its person. */
export const readAppointments: ReadPage = (sql, [id, venueId], most) =>
  first(sql<Page[]>`
    with page as materialized (
      select a.venue_id, a.id, a.session_id, a.person_id, a.state from appointment a
      where (a.id, a.venue_id) > (${id}::uuid, ${venueId}) order by a.id, a.venue_id limit ${most}
    ), seen as materialized (
      select p.*, (select s.offering_id from session s where s.venue_id = p.venue_id and s.id = p.session_id) as scope from page p
    ), broken as (
      select 'appointment-without-session' as what, s.venue_id, s.id from seen s where s.scope is null
      union all
      select 'appointment-without-claim', s.venue_id, s.id from seen s
      where s.scope is not null and s.state = any(${[...claimHoldingStates]}::text[]) and (select true from claim c
        where c.person_id = s.person_id and c.scope = s.scope and c.venue_id = s.venue_id and c.appointment_id = s.id) is null
    )
    select
      (select coalesce(jsonb_agg(jsonb_build_object('what', b.what, 'venueId', b.venue_id, 'id', b.id)), '[]') from broken b) as breaks,
      (select array[p.id::text, p.venue_id] from page p order by p.id, p.venue_id offset ${most - 1}) as last`)

/** A claim is held for an appointment in force of the same person. */
export const readClaims: ReadPage = (sql, [personId, scope], most) =>
  first(sql<Page[]>`
    with page as materialized (
      select c.person_id, c.scope, c.venue_id, c.appointment_id from claim c
      where (c.person_id, c.scope) > (${personId}::uuid, ${scope}) order by c.person_id, c.scope limit ${most}
    ), broken as (
      select p.venue_id, p.appointment_id from page p where (select true from appointment a where a.venue_id = p.venue_id
        and a.id = p.appointment_id and a.person_id = p.person_id and a.state = any(${[...claimHoldingStates]}::text[])) is null
    )
    select
      (select coalesce(jsonb_agg(jsonb_build_object('what', 'claim-without-appointment', 'venueId', b.venue_id, 'id', b.appointment_id)), '[]')
        from broken b) as breaks,
      (select array[p.person_id::text, p.scope] from page p order by p.person_id, p.scope offset ${most - 1}) as last`)
