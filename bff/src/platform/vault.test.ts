import { expect, test } from 'vitest'
import { createVault } from './vault.ts'

const key = (letter: string) => Buffer.alloc(32, letter).toString('base64')
const personHmac = key('h')
const vault = createVault({ person: `a:${key('a')}`, personHmac })
const number = '44130219900307001X'

test('what is sealed opens again and never looks the same twice', () => {
  const [one, two] = [vault.encrypt(number), vault.encrypt(number)]
  expect(vault.decrypt(one)).toBe(number)
  expect(one.equals(two)).toBe(false)
  expect(one.includes(number)).toBe(false)
})

test('after a rotation the old key opens and the new one seals', () => {
  const rotated = createVault({ person: `b:${key('b')},a:${key('a')}`, personHmac })
  expect(rotated.decrypt(vault.encrypt('惠州'))).toBe('惠州')
  expect(() => vault.decrypt(rotated.encrypt('惠州'))).toThrow('ring does not hold')
})

test('one changed bit anywhere opens nothing', () => {
  const sealed = vault.encrypt(number)
  for (let at = 0; at < sealed.length; at += 1) {
    const altered = Buffer.from(sealed)
    altered[at] = (altered[at] ?? 0) ^ 1
    expect(() => vault.decrypt(altered)).toThrow()
  }
  expect(() => vault.decrypt(sealed.subarray(0, 10))).toThrow()
})

test('a fingerprint finds the same number again, under its own key only', () => {
  expect(vault.fingerprint(number)).toBe(vault.fingerprint(number))
  expect(vault.fingerprint(number)).not.toBe(vault.fingerprint('441302199003070011'))
  expect(vault.fingerprint(number)).not.toBe(createVault({ person: `a:${key('a')}`, personHmac: key('i') }).fingerprint(number))
})
