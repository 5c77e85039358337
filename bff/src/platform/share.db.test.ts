import { randomUUID } from 'node:crypto'
import { fixedClock } from '@huifuwu/testkit'
import { expect, test } from 'vitest'
import { testApp } from '../../test/app.ts'
import { bareLog } from '../../test/bare-log.ts'
import { shareOf } from './share.ts'

const environment = { WRITES_PER_MINUTE: '60' }
const clock = fixedClock()
const one = await testApp({ clock, environment })
const other = await testApp({ clock, environment, databaseUrl: one.databaseUrl })
/** Ample for a word on a machine that is busy. */
const told = 1000

type Process = typeof one
const stranger = () => ({ authorization: one.as({ resident: randomUUID() }).authorization })
const write = async ({ app }: Process, who: object) => {
  const { statusCode } = await app.inject({ method: 'POST', url: '/api/me/consents', headers: { ...who }, payload: {} })
  return statusCode !== 429
}
const flood = async (process: Process, who: object) => {
  const answers = await Promise.all(Array.from({ length: 100 }, () => write(process, who)))
  return answers.filter(Boolean).length
}
const rest = (ms: number) => new Promise((rested) => setTimeout(rested, ms))

test('a word reaches the other process and not the one that said it', async () => {
  const [near, far]: [string, number][][] = [[], []]
  const here = shareOf({ db: one.db, log: bareLog }, 'cups')
  here.hear((...word) => near?.push(word))
  shareOf({ db: other.db, log: bareLog }, 'cups').hear((...word) => far?.push(word))
  shareOf({ db: other.db, log: bareLog }, 'plates').hear((...word) => far?.push(word))
  here.say('2001:db8::1', 3)
  here.say('a|b', -1)
  await expect
    .poll(() => far, { timeout: 5000 })
    .toEqual([
      ['2001:db8::1', 3],
      ['a|b', -1],
    ])
  expect(near).toEqual([])
})

test('sixty writes a minute are sixty at two processes, but for the last few that are not told yet', async () => {
  const who = stranger()
  let passed = 0
  for (let at = 0; at < 120; at += 1) {
    if (await write(at % 2 === 0 ? one : other, who)) passed += 1
    if (at % 20 === 19) await rest(told)
  }
  expect(passed).toBeGreaterThanOrEqual(60)
  // Between two rests the other lets ten pass, and two are never told.
  expect(passed).toBeLessThanOrEqual(60 + 10 + 2)
}, 30_000)

test('a flood at both in the same moment passes once at each, and then nothing does for the rest of the minute', async () => {
  const who = stranger()
  const first = await Promise.all([flood(one, who), flood(other, who)])
  expect(Math.max(...first)).toBeLessThanOrEqual(60)
  await rest(told)
  expect(await Promise.all([flood(one, who), flood(other, who)])).toEqual([0, 0])
  clock.pass({ minutes: 1 })
  expect(await flood(one, who)).toBe(60)
  await rest(told)
  expect(await flood(other, who)).toBe(0)
}, 30_000)

test('an unknown user name is locked after five tries at whichever process', async () => {
  const guess = async ({ app }: Process) => {
    const payload = { userName: 'nobody-here', password: 'guess' }
    return (await app.inject({ method: 'POST', url: '/api/staff/sign-ins', payload })).json().code
  }
  const codes: string[] = []
  for (const process of [one, other, one, other, one, other]) {
    codes.push(await guess(process))
    await rest(told)
  }
  expect(codes).toEqual([...Array(4).fill('staff-sign-in-wrong'), 'staff-locked', 'staff-locked'])
}, 30_000)
