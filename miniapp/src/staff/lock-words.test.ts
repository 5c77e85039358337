import { expect, test } from 'vitest'
import { toProblem } from '../platform/problem.ts'
import { lockOf, tellLeft, tellLock } from './lock-words.ts'

const facts = { since: '2026-01-05T11:22:00Z', until: '2026-01-05T11:42:00Z', tries: 5 }
const now = new Date('2022-03-18T00:50:00Z')
const lock = lockOf(toProblem('staff-locked', { status: 429, body: { facts }, retryAfterSeconds: 720 }), now)

test('a lock is told on the clock of the hall, whatever clock the server counts on', () => {
  expect(tellLock(lock)).toEqual({ title: '账号锁到 9:02', what: '8:42 起连错 5 次。', why: '怕有人试密码，先停一会儿。' })
})

test('the wait shrinks, and then one may try again', () => {
  expect(tellLeft(lock, now)).toBe('还要等 12 分钟')
  expect(tellLeft(lock, new Date('2022-03-18T01:01:30Z'))).toBe('还要等 1 分钟')
  expect(tellLeft(lock, new Date('2022-03-18T01:02:00Z'))).toBeUndefined()
})
