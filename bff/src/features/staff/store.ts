import type { Permission } from '@huifuwu/contract'
import type { Sql } from '../../platform/db.ts'

export type StaffRow = { id: string; userName: string; name: string }
export type DutyRow = {
  venueId: string
  venueName: string
  areaId: string
  areaName: string
  floor: string
  bookedToday: number
  permissions: Permission[]
}
export type Place = { venueId: string; areaId?: string | undefined; permission: Permission }

export async function findStaff(sql: Sql, staffId: string): Promise<StaffRow | undefined> {
  const [found] = await sql<StaffRow[]>`select id, user_name as "userName", name from staff where id = ${staffId}`
  return found
}

export async function listDuties(sql: Sql, staffId: string, today: string): Promise<DutyRow[]> {
  return await sql<DutyRow[]>`
    select p.venue_id as "venueId", v.name as "venueName", p.area_id as "areaId", a.name as "areaName", a.floor,
      (select coalesce(sum(s.booked), 0)::int from session s
        where s.venue_id = p.venue_id and s.starts_on = ${today} and s.area_id = p.area_id) as "bookedToday",
      array_agg(p.permission order by p.permission) as permissions
    from staff_permission p join venue v on v.id = p.venue_id join area a on a.venue_id = p.venue_id and a.id = p.area_id
    where p.staff_id = ${staffId}
    group by p.venue_id, v.name, v.rank, p.area_id, a.name, a.floor
    order by v.rank, a.name`
}

/** Venues where they have no duty at all. */
export async function listElsewhere(sql: Sql, staffId: string): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select name from venue v
    where not exists (select from staff_permission p where p.staff_id = ${staffId} and p.venue_id = v.id)
    order by rank`
  return rows.map(({ name }) => name)
}

export type PermissionAsked = Place & { staffId: string }

/** In order. Without an area: anywhere in the venue will do. */
export async function arePermitted(sql: Sql, asked: PermissionAsked[]): Promise<boolean[]> {
  const rows = await sql<{ permitted: boolean }[]>`
    select exists (
      select from staff_permission p where p.staff_id = r.staff_id and p.venue_id = r.venue_id and p.permission = r.permission
        and (r.area_id is null or p.area_id = r.area_id)
    ) as permitted
    from unnest(
      ${asked.map(({ staffId }) => staffId)}::uuid[], ${asked.map(({ venueId }) => venueId)}::text[],
      ${asked.map(({ areaId }) => areaId ?? null)}::text[], ${asked.map(({ permission }) => permission)}::text[]
    ) with ordinality as r (staff_id, venue_id, area_id, permission, ord)
    order by r.ord`
  return rows.map(({ permitted }) => permitted)
}
