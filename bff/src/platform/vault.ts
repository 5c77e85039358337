import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { type KeyRing, readKey, readKeyRing } from './key-ring.ts'

export type Vault = {
  encrypt: (text: string) => Buffer
  decrypt: (sealed: Buffer) => string
  /** Finds the same text again without opening anything. */
  fingerprint: (text: string) => string
}

const cipher = 'aes-256-gcm'
const [nonceBytes, tagBytes] = [12, 16]

/** Length of the key id, key id, nonce, tag, ciphertext. The key id is authenticated with it. */
function seal({ id, key }: KeyRing['current'], text: string): Buffer {
  const head = Buffer.from([id.length, ...Buffer.from(id)])
  const nonce = randomBytes(nonceBytes)
  const lock = createCipheriv(cipher, key, nonce).setAAD(head)
  const body = Buffer.concat([lock.update(text, 'utf8'), lock.final()])
  return Buffer.concat([head, nonce, lock.getAuthTag(), body])
}

function open(keys: KeyRing['keys'], sealed: Buffer): string {
  const headBytes = 1 + (sealed[0] ?? 0)
  const head = sealed.subarray(0, headBytes)
  const key = keys.get(head.subarray(1).toString())
  if (!key) throw new Error('Sealed with a key that the ring does not hold')
  const nonce = sealed.subarray(headBytes, headBytes + nonceBytes)
  const tag = sealed.subarray(headBytes + nonceBytes, headBytes + nonceBytes + tagBytes)
  const lock = createDecipheriv(cipher, key, nonce, { authTagLength: tagBytes }).setAAD(head).setAuthTag(tag)
  return Buffer.concat([lock.update(sealed.subarray(headBytes + nonceBytes + tagBytes)), lock.final()]).toString('utf8')
}

export function createVault({ person, personHmac }: { person: string; personHmac: string }): Vault {
  const ring = readKeyRing(person)
  const hmacKey = readKey(personHmac)
  return {
    encrypt: (text) => seal(ring.current, text),
    decrypt: (sealed) => open(ring.keys, sealed),
    fingerprint: (text) => createHmac('sha256', hmacKey).update(text).digest('hex'),
  }
}
