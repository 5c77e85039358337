import { Secret, TOTP } from 'otpauth'
import { beforeEach, expect, test } from 'vitest'
import { testApp } from '../../../../test/app.ts'
import { newId } from '../../../platform/id.ts'
import { hashPassword } from './password.ts'

const here = await testApp()
const elsewhere = await testApp({ databaseUrl: here.databaseUrl, clock: here.clock })
const { db, clock, house } = here
const secret = new Secret({ size: 20 })
const passwordHash = await hashPassword('right-password', { logN: 4, r: 8, p: 1 })
let userName: string

const digits = () => new TOTP({ secret }).generate({ timestamp: clock.machineNow().getTime() })
async function post({ app }: typeof here, url: string, payload: object) {
  const reply = await app.inject({ method: 'POST', url: `/api/staff/sign-ins${url}`, payload })
  return { code: reply.json().code ?? reply.statusCode, challenge: reply.json().challenge ?? '', facts: reply.json().facts }
}
const first = (process: typeof here, password: string) => post(process, '', { userName, password })
const second = (process: typeof here, challenge: string, totp = digits()) => post(process, '/totp', { challenge, totp, carrier: 'body' })

beforeEach(async () => {
  userName = `hz-${newId()}`
  await db.sql`insert into staff (id, user_name, name, about, password_hash, totp_secret)
    values (${newId()}, ${userName}, '陈素云', '', ${passwordHash}, ${house.vault.encrypt(secret.base32)})`
  clock.pass({ hours: 1 })
})

test('digits that come to two processes at once sign in once, round after round', async () => {
  for (let round = 0; round < 6; round += 1) {
    clock.pass({ seconds: 30 })
    const { challenge } = await first(here, 'right-password')
    const replies = await Promise.all([second(here, challenge), second(elsewhere, challenge)])
    expect(replies.map(({ code }) => String(code)).toSorted()).toEqual(['201', 'staff-totp-wrong'])
    expect((await second(round % 2 === 0 ? here : elsewhere, challenge)).code).toBe('staff-totp-wrong')
  }
})

test('five wrong tries, whichever process hears them, lock at every process for 15 minutes', async () => {
  const tries = [here, elsewhere, here, elsewhere, here].map((process) => () => first(process, 'wrong'))
  const codes = []
  for (const tried of tries) codes.push((await tried()).code)
  expect(codes).toEqual([...Array(4).fill('staff-sign-in-wrong'), 'staff-locked'])
  for (const process of [here, elsewhere]) {
    expect(await first(process, 'right-password')).toMatchObject({ code: 'staff-locked', facts: { tries: 5 } })
  }
  clock.pass({ minutes: 15 })
  expect((await first(elsewhere, 'right-password')).code).toBe(200)
})

test('a challenge of one process is answered at another', async () => {
  const { challenge } = await first(here, 'right-password')
  expect((await second(elsewhere, challenge)).code).toBe(201)
})
