import type { Appointment } from '@huifuwu/contract'
import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { addSession, openHalls } from '../../../test/hall.ts'
import { openJourney } from '../../../test/journey.ts'

const app = await testApp({ environment: { WRITES_PER_MINUTE: '10000' } })
const { resident, book, get } = openJourney(app)
const { sql } = app.db
const pageLength = 20
type List = { appointments: Appointment[]; next: string | null }

beforeAll(() => openHalls(sql))

const listPast = (who: string, before?: string) =>
  get<List>(who, `/appointments?when=past${before === undefined ? '' : `&before=${encodeURIComponent(before)}`}`)

/** So many visits that are over, all of one session. */
async function addPast(who: string, visits: number, startsAt: string): Promise<string[]> {
  const session = await addSession(sql, { startsAt, capacity: 100, maxPerDay: 100 })
  const ids: string[] = []
  for (let at = 0; at < visits; at += 1) {
    const { body } = await book(who, session)
    await sql`delete from claim where appointment_id = ${body.id}`
    await sql`update appointment set state = 'missed' where id = ${body.id}`
    ids.push(body.id)
  }
  return ids
}

test('visits that began at one instant are all shown, each once, over two pages', async () => {
  const who = await resident()
  const later = await addPast(who, pageLength - 2, '2026-11-25T10:00:00+08:00')
  const earlier = await addPast(who, 5, '2026-11-24T10:00:00+08:00')
  const first = await listPast(who)
  expect(first.body.appointments).toHaveLength(pageLength)
  const second = await listPast(who, first.body.next ?? '')
  expect(second.body.next).toBeNull()
  const shown = [...first.body.appointments, ...second.body.appointments].map(({ id }) => id)
  expect(shown).toEqual([...later.toSorted().toReversed(), ...earlier.toSorted().toReversed()])
})

test('a page that is just full says that nothing lies behind it', async () => {
  const who = await resident()
  await addPast(who, pageLength, '2026-11-25T11:00:00+08:00')
  const { body } = await listPast(who)
  expect([body.appointments.length, body.next]).toEqual([pageLength, null])
})

const sealed = (text: string) => Buffer.from(text).toString('base64url')
test.each([
  '',
  'garbage',
  '2026-11-23T23:59:60Z',
  '0000-01-01T00:00:00Z',
  sealed('2026-11-23T23:59:60Z 0195a8f0-0000-7000-8000-000000000000'),
  sealed('2026-11-23T09:00:00Z urn:uuid:0195a8f0-0000-7000-8000-000000000000'),
])('%j is no place in the list', async (before) => {
  const { status, body } = await listPast(await resident(), before)
  expect([status, body.code, body.fields?.map(({ at }) => at)]).toEqual([400, 'invalid-request', ['/before']])
})
