import { fixedClock } from '@huifuwu/testkit'
import { Secret, TOTP } from 'otpauth'
import { expect, test } from 'vitest'
import { bareShare } from '../../../../test/bare-share.ts'
import { readChallenge, writeChallenge } from './challenge.ts'
import { hashPassword, isPassword } from './password.ts'
import { createStrangers } from './stranger.ts'
import { stepOf } from './totp.ts'

const key = Buffer.alloc(32, 'k').toString('base64')
const staffId = '01a206c2-08e6-727d-87ac-ae6a42e44ed0'
const now = new Date('2026-11-23T01:40:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

test('a password is known by its hash, which names its own cost', { timeout: 20_000 }, async () => {
  const hash = await hashPassword('惠州 2026')
  expect(hash).toMatch(/^scrypt\$15\$8\$3\$/)
  expect([await isPassword('惠州 2026', hash), await isPassword('惠州 2027', hash), await isPassword('')]).toEqual([true, false, false])
  const cheap = await hashPassword('惠州 2026', { logN: 4, r: 8, p: 1 })
  expect([await isPassword('惠州 2026', cheap), await isPassword('惠州 2027', cheap)]).toEqual([true, false])
  await expect(isPassword('x', 'md5$abc')).rejects.toThrow('another shape')
})

test('a challenge is worth five minutes, to whom it was given', () => {
  const challenge = writeChallenge(key, staffId, now)
  expect(readChallenge(key, challenge, later(299))).toBe(staffId)
  expect(readChallenge(key, challenge, later(300))).toBeUndefined()
  expect(readChallenge(key, challenge.replace(/\.\d+\./, '.9999999999999.'), now)).toBeUndefined()
  expect(readChallenge(key, challenge.replace('01a2', '01a3'), now)).toBeUndefined()
  expect(readChallenge(Buffer.alloc(32, 'x').toString('base64'), challenge, now)).toBeUndefined()
})

test('the digits of now, of the step before and of the next are known, with spaces and in full width', () => {
  const secret = new Secret({ size: 20 })
  const digitsAt = (at: Date) => new TOTP({ secret }).generate({ timestamp: at.getTime() })
  const step = Math.floor(now.getTime() / 30_000)
  const wide = digitsAt(now).replace(/\d/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
  const typed = [digitsAt(now), ` ${digitsAt(now).slice(0, 3)} ${digitsAt(now).slice(3)}`, wide, digitsAt(later(-30)), digitsAt(later(30))]
  expect(typed.map((digits) => stepOf(digits, secret.base32, now))).toEqual([step, step, step, step - 1, step + 1])
  const wrong = [digitsAt(later(-90)), digitsAt(later(90)), digitsAt(now).slice(1), `${digitsAt(now)}0`, '']
  expect(wrong.map((digits) => stepOf(digits, secret.base32, now))).toEqual(Array(5).fill(undefined))
})

test('a user name that nobody has is locked by the same rule', () => {
  const strangers = createStrangers({ clock: fixedClock(), share: bareShare })
  const tries = Array.from({ length: 5 }, (_, i) => strangers.count('nobody', later(i * 60)))
  expect(tries.slice(0, 4)).toEqual(Array(4).fill(undefined))
  expect(tries[4]).toEqual({ since: now, until: later(240 + 900) })
  expect(strangers.lockOf('nobody', later(1139))).toEqual(tries[4])
  expect(strangers.lockOf('nobody', later(1140))).toBeUndefined()
  expect(strangers.count('nobody', later(1140))).toBeUndefined()
  expect(strangers.lockOf('somebody', now)).toBeUndefined()
})
