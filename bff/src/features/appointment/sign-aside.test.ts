import { randomUUID, sign } from 'node:crypto'
import { toCode, toSignedBytes } from '@huifuwu/domain'
import { expect, test } from 'vitest'
import { toKeyPair } from '../../platform/ed25519.ts'
import { createSigningAside } from './sign-aside.ts'

const startsOn = '2026-11-23'
const [first, second] = ['c', 'd'].map((letter, keyId) => ({ key: toKeyPair(Buffer.alloc(32, letter)).privateKey, keyId }))
if (!first || !second) throw new Error('Two keys')

function codeOf({ key, keyId }: typeof first & object, appointmentId: string): string {
  const signed = toSignedBytes({ keyId, appointmentId, startsOn })
  return toCode(signed, sign(null, signed, key))
}

test('everybody who asks at once gets the code of the own appointment, whatever the key', async () => {
  const ids = Array.from({ length: 2000 }, () => randomUUID())
  const [one, two] = [createSigningAside(first), createSigningAside(second)]
  const made = await Promise.all(ids.map((id, at) => (at % 2 === 0 ? one : two)({ id, startsOn })))
  expect(made).toEqual(ids.map((id, at) => codeOf(at % 2 === 0 ? first : second, id)))
})

test('whoever asks after a pause is answered too', async () => {
  const signAside = createSigningAside(first)
  const id = randomUUID()
  await signAside({ id, startsOn })
  await new Promise((later) => setTimeout(later, 20))
  expect(await signAside({ id, startsOn })).toBe(codeOf(first, id))
})

test('where the thread breaks, who waits is told, and the next one is signed', async () => {
  const broken = createSigningAside({ key: 'none' as never, keyId: 1 })
  const id = randomUUID()
  await expect(broken({ id, startsOn })).rejects.toThrow()
  expect(await createSigningAside(first)({ id, startsOn })).toBe(codeOf(first, id))
})
