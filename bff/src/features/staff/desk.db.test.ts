import { beforeEach, expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { newId } from '../../platform/id.ts'
import { openDevice, refreshDevice } from '../../platform/refresh.ts'
import { requirePermission } from './index.ts'

const { app, db, clock, house, as } = await testApp()
const opening = JSON.stringify({ weekdays: [1], holidays: false, periods: [] })
let staffId: string

async function addVenue(id: string, name: string, rank: number): Promise<void> {
  await db.sql`insert into venue (id, kind, name, short_name, district, locality, address, latitude, longitude, hours, opening, rank)
    values (${id}, 'hall', ${name}, ${name}, '', '', '', 0, 0, '', ${opening}::text::jsonb, ${rank})`
  for (const [areaId, areaName] of [
    ['household', '户政区'],
    ['general', '综合区'],
  ] as const) {
    await db.sql`insert into area (venue_id, id, name, floor, prefix, counters, counter_count)
      values (${id}, ${areaId}, ${areaName}, '2 楼', 'A', '3–6 号', 4)`
  }
}
async function addSession(startsAt: string, booked: number): Promise<void> {
  const at = new Date(startsAt)
  await db.sql`insert into session
    (venue_id, id, offering_id, area_id, starts_on, starts_at, ends_at, bookable_until, cancel_until, check_in_from, check_in_until,
      late_behaviour, max_per_day, capacity, booked, state)
    values ('city-hall', ${newId()}, 'id-card', 'household', ${startsAt.slice(0, 10)}, ${at}, ${at}, ${at}, ${at}, ${at}, ${at},
      'void', 1, 9, ${booked}, 'open')`
}
const allow = (venueId: string, areaId: string, permission: string) =>
  db.sql`insert into staff_permission (staff_id, venue_id, area_id, permission) values (${staffId}, ${venueId}, ${areaId}, ${permission})`

await addVenue('city-hall', '惠州市政务服务中心', 1)
await addVenue('huicheng-hall', '惠城区政务服务中心', 2)
await addSession('2026-11-23T10:00:00+08:00', 5)
await addSession('2026-11-23T11:00:00+08:00', 3)
await addSession('2026-11-24T10:00:00+08:00', 7)

beforeEach(async () => {
  staffId = newId()
  await db.sql`insert into staff (id, user_name, name, about, password_hash, totp_secret)
    values (${staffId}, ${staffId}, '陈素云', '', '', ${Buffer.alloc(1)})`
  await allow('city-hall', 'household', 'serve')
  await allow('city-hall', 'household', 'check-in')
})

test('staff see where they may work, how many are booked there today, and where they may not', async () => {
  const reply = await app.inject({ url: '/api/staff/me', headers: as({ staff: staffId }) })
  expect(reply.json()).toEqual({
    id: staffId,
    userName: staffId,
    name: '陈素云',
    duties: [
      {
        venueId: 'city-hall',
        venueName: '惠州市政务服务中心',
        areaId: 'household',
        areaName: '户政区',
        floor: '2 楼',
        bookedToday: 8,
        permissions: ['check-in', 'serve'],
      },
    ],
    elsewhere: ['惠城区政务服务中心'],
  })
})

test('a resident token opens no staff page', async () => {
  const reply = await app.inject({ url: '/api/staff/me', headers: as({ resident: staffId }) })
  expect([reply.statusCode, reply.json().code]).toEqual([401, 'token-expired'])
})

test('a permission holds for its venue, its area and its work only', async () => {
  await allow('huicheng-hall', 'general', 'check-in')
  const may = (place: Parameters<typeof requirePermission>[2]) =>
    requirePermission(house, { staffId: staffId as never, familyId: newId() }, place).then(
      () => true,
      (error) => error.code,
    )
  expect(
    await Promise.all([
      may({ venueId: 'city-hall', permission: 'serve' }),
      may({ venueId: 'city-hall', areaId: 'household', permission: 'check-in' }),
      may({ venueId: 'city-hall', areaId: 'general', permission: 'check-in' }),
      may({ venueId: 'huicheng-hall', permission: 'check-in' }),
      may({ venueId: 'huicheng-hall', permission: 'serve' }),
    ]),
  ).toEqual([true, true, 'not-permitted', true, 'not-permitted'])
})

test('work at the desk counts as use: half an hour begins anew', async () => {
  const device = await openDevice(house, 'staff', staffId)
  const familyId = device.refreshToken.slice(0, 36)
  clock.pass({ minutes: 14 })
  const headers = { authorization: `Bearer ${device.accessToken}` }
  expect((await app.inject({ url: '/api/staff/me', headers })).statusCode).toBe(200)
  clock.pass({ minutes: 29 })
  await expect(refreshDevice(house, 'staff', device.refreshToken)).resolves.toMatchObject({ refreshSeconds: 1800 })
  await requirePermission(house, { staffId: staffId as never, familyId }, { venueId: 'city-hall', permission: 'serve' })
  clock.pass({ minutes: 31 })
  await expect(refreshDevice(house, 'staff', device.refreshToken)).rejects.toMatchObject({ code: 'refresh-refused' })
})
