import { toCode, toSignedBytes } from '@huifuwu/domain'
import { beforeAll, expect, test } from 'vitest'
import { testApp } from '../../../test/app.ts'
import { addSession, findBroken, openHalls } from '../../../test/hall.ts'
import { openJourney } from '../../../test/journey.ts'

const app = await testApp({ environment: { WRITES_PER_MINUTE: '10000' } })
const other = await testApp({ databaseUrl: app.databaseUrl, clock: app.clock })
const { resident, staff, book, get, cancel, read, look } = openJourney(app)
const elsewhere = openJourney(other)
const { clock } = app
const { sql } = app.db
const hall = { venueId: 'north-hall' }
const duty = { ...hall, areaId: 'household', permission: 'check-in' as const }
let [chen, huang] = ['', '']

beforeAll(async () => {
  await openHalls(sql)
  chen = await staff(duty)
  huang = await staff(duty)
})

/** Somebody with an appointment at 9:50, ten minutes from now. */
async function expected(session: Parameters<typeof addSession>[1] = {}) {
  const startsAt = session.startsAt ?? new Date(Date.parse('2026-11-23T09:50:00+08:00') + second++ * 1000).toISOString()
  const who = await resident()
  const { body } = await book(who, await addSession(sql, { leadMinutes: 0, ...session, startsAt }))
  return { who, appointment: body, code: body.code ?? '' }
}
let second = 0

test('a code that is read lets in, with a masked name and a ticket; the phone shows the same ticket', async () => {
  const { who, appointment, code } = await expected()
  const { status, body } = await read(chen, { ...hall, code })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    outcome: 'arrived',
    grade: 'ok',
    person: { maskedName: '林*禾', sex: 'female' },
    appointment: { id: appointment.id, matterName: '身份证到期换领', areaName: '户政区', cancelledAt: null },
    ticket: { number: expect.stringMatching(/^A\d{3}$/), state: 'waiting', counters: '3–6 号' },
    checkedInAt: '2026-11-23T01:40:00.000Z',
  })
  expect(JSON.stringify(body)).not.toContain('林晓禾')
  const shown = await get(who, `/appointments/${appointment.id}`)
  expect(shown.body).toMatchObject({ state: 'checked-in', pollSeconds: 10, ticket: { id: body.ticket?.id, number: body.ticket?.number } })
})

test('numbers of an area follow each other, and each has one more ahead', async () => {
  const session = { offeringId: 'exit-entry' as const }
  const tickets = []
  for (let n = 0; n < 3; n += 1) tickets.push((await read(chen, { ...hall, code: (await expected(session)).code })).body.ticket)
  expect(tickets.map((ticket) => [ticket?.number, ticket?.ahead])).toEqual([
    ['B001', 0],
    ['B002', 1],
    ['B003', 2],
  ])
})

test('left under the scanner it stays arrived; later, or at another desk, it has arrived already, with the same ticket', async () => {
  const { code } = await expected()
  const first = await read(chen, { ...hall, code })
  clock.pass({ seconds: 9 })
  const second = await read(chen, { ...hall, code })
  const atHuang = await read(huang, { ...hall, code })
  clock.pass({ seconds: 2 })
  const third = await read(chen, { ...hall, code })
  clock.pass({ seconds: -11 })
  expect([second, atHuang, third].map(({ body }) => body.outcome)).toEqual(['arrived', 'already-arrived', 'already-arrived'])
  for (const { body } of [second, atHuang, third]) {
    expect([body.ticket?.id, body.checkedInAt]).toEqual([first.body.ticket?.id, first.body.checkedInAt])
  }
})

test('two desks at once, at two processes, give one ticket', async () => {
  const { code } = await expected()
  const both = await Promise.all([read(chen, { ...hall, code }), elsewhere.read(huang, { ...hall, code })])
  const ids = new Set(both.map(({ body }) => body.ticket?.id))
  expect(ids.size).toBe(1)
  expect(both.filter(({ body }) => body.outcome === 'arrived')).toHaveLength(1)
  expect(await findBroken(sql)).toEqual({})
})

test('many at once get numbers without a gap', async () => {
  const codes = await Promise.all(Array.from({ length: 12 }, () => expected()))
  const replies = await Promise.all(codes.map(({ code }, at) => (at % 2 ? elsewhere : { read }).read(chen, { ...hall, code })))
  expect(new Set(replies.map(({ body }) => body.ticket?.number)).size).toBe(12)
  expect(await findBroken(sql)).toEqual({})
})

test('the number beside the code does as well, as people type it', async () => {
  const { appointment } = await expected()
  const typed = ` ${appointment.number.slice(0, 4).toLowerCase()}-${appointment.number.slice(4)} `
  expect((await read(chen, { ...hall, number: typed })).body.outcome).toBe('arrived')
  expect((await read(chen, { ...hall, code: typed })).body).toMatchObject({ outcome: 'arrived', appointment: { id: appointment.id } })
})

test('too early says when it opens, late goes to the tail, and too late where the policy says so', async () => {
  const early = await expected({ startsAt: '2026-11-23T10:11:00+08:00' })
  expect((await read(chen, { ...hall, code: early.code })).body).toMatchObject({
    outcome: 'too-early',
    ticket: null,
    appointment: { checkInFrom: '2026-11-23T01:41:00.000Z' },
  })
  const late = await expected({ startsAt: '2026-11-23T10:20:00+08:00' })
  const strict = await expected({ startsAt: '2026-11-23T10:21:00+08:00' })
  await sql`update session set late_behaviour = 'void' where id = ${strict.appointment.sessionId}`
  clock.pass({ minutes: 72 })
  const replies = [await read(chen, { ...hall, code: late.code }), await read(chen, { ...hall, code: strict.code })]
  clock.pass({ minutes: -72 })
  expect(replies.map(({ body }) => [body.outcome, body.ticket === null])).toEqual([
    ['late', false],
    ['too-late', true],
  ])
})

test('another venue, another day and a cancelled visit take no ticket', async () => {
  const south = await expected({ venueId: 'south-hall' })
  expect((await read(chen, { ...hall, code: south.code })).body).toMatchObject({
    outcome: 'other-venue',
    appointment: { venueName: 'south-hall 办事大厅' },
  })
  const tomorrow = await expected({ startsAt: '2026-11-24T09:50:00+08:00' })
  expect((await read(chen, { ...hall, code: tomorrow.code })).body).toMatchObject({ outcome: 'other-day', ticket: null })
  const { who, appointment, code } = await expected()
  await cancel(who, appointment.id)
  expect((await read(chen, { ...hall, code })).body).toMatchObject({
    outcome: 'cancelled',
    ticket: null,
    appointment: { cancelledAt: '2026-11-23T01:40:00.000Z' },
  })
})

test('what nobody signed is forged; what nobody booked is unknown; neither names anybody', async () => {
  const { code } = await expected()
  const changed = code.slice(0, 50) + (code[50] === '0' ? '1' : '0') + code.slice(51)
  const forged = await read(chen, { ...hall, code: changed })
  expect(forged.body).toMatchObject({ outcome: 'forged-code', grade: 'bad', person: null, appointment: null, ticket: null })
  const nobody = toCode(toSignedBytes({ keyId: 1, appointmentId: chen, startsOn: '2026-11-23' }), new Uint8Array(64))
  expect((await read(chen, { ...hall, code: nobody })).body.outcome).toBe('forged-code')
  expect((await read(chen, { ...hall, number: '0000-0000' })).body).toMatchObject({ outcome: 'unknown-code', person: null })
})

test.each(['惠服务', 'ｈｔｔｐ：／／', '   ', 'A', '\u0007\u001b', '😀'.repeat(200), "'; drop table appointment; --", 'a'.repeat(2000)])(
  'a scanner that sends %j gets an answer',
  async (code) => {
    expect(await read(chen, { ...hall, code })).toMatchObject({ status: 200, body: { outcome: 'unknown-code' } })
  },
)

test('a code in small letters, in full width or without its last spaces is the same code', async () => {
  const { code } = await expected()
  const wide = [...code].map((sign) => (sign === ' ' ? '\u3000' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0))).join('')
  for (const text of [code.toLowerCase(), wide, `${code.trimEnd()}\r\n`])
    expect((await read(chen, { ...hall, code: text })).body.outcome).toBe('arrived')
})

test('a number with a wrong sign is refused, and so is a reading of nothing', async () => {
  expect(await read(chen, { ...hall, number: '7K2M4QXU' })).toMatchObject({ status: 400, body: { code: 'number-invalid' } })
  expect(await read(chen, hall)).toMatchObject({ status: 400, body: { code: 'invalid-request' } })
})

test('a desk reads only where it may', async () => {
  const { code } = await expected()
  expect(await read(chen, { venueId: 'south-hall', code })).toMatchObject({ status: 403, body: { code: 'not-permitted' } })
  expect(await look(await staff({ ...duty, permission: 'serve' }), 'north-hall/today')).toMatchObject({ status: 403 })
})

test('today at a desk counts who came, who is expected and who is late', async () => {
  await sql`truncate appointment, claim, ticket, ticket_counter`
  const [one] = [await expected(), await expected(), await expected({ startsAt: '2026-11-23T10:31:00+08:00' })]
  await read(chen, { ...hall, code: one.code })
  clock.pass({ minutes: 30 })
  const today = await look<Record<string, unknown>>(chen, 'north-hall/today')
  clock.pass({ minutes: -30 })
  expect(today.body).toMatchObject({ arrived: 1, expected: 2, lateNow: 1, lateSessionStartsAt: expect.stringMatching(/^2026-11-23T01:5/) })
})
