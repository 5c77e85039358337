import { type KeyObject, verify } from 'node:crypto'
import { normaliseCode, type OpenedCode, openCode } from '@huifuwu/domain'
import { toKeyPair } from '../../platform/ed25519.ts'
import { readKeyRing } from '../../platform/key-ring.ts'
import { createSigningAside } from './sign-aside.ts'

/** `absent` = not one of our codes at all; `forged` = it looks like one and no key of ours signed it. */
type ReadCode = { appointmentId: string } | 'absent' | 'forged'
export type Codes = { toText: (appointment: { id: string; startsOn: string }) => Promise<string>; read: (text: string) => ReadCode }

/** The id of a key is one byte of the code. */
function toByte(id: string): number {
  const byte = Number(id)
  if (!Number.isInteger(byte) || byte < 0 || byte > 255) throw new Error(`The id of a code key is a number up to 255, not ${id}`)
  return byte
}

/** The first key of the ring signs, retired ones behind it still open; a key that must not be trusted any more leaves the ring. */
export function createCodes(keys: string): Codes {
  const ring = readKeyRing(keys)
  const publicKeys = new Map<number, KeyObject>([...ring.keys].map(([id, seed]) => [toByte(id), toKeyPair(seed).publicKey]))
  const { privateKey } = toKeyPair(ring.current.key)
  const keyId = toByte(ring.current.id)

  const isGenuine = ({ keyId: signedWith, signed, signature }: OpenedCode): boolean => {
    const key = publicKeys.get(signedWith)
    return key !== undefined && verify(null, signed, key, signature)
  }

  return {
    toText: createSigningAside({ key: privateKey, keyId }),
    read: (text) => {
      const opened = openCode(normaliseCode(text))
      if (!opened) return 'absent'
      return isGenuine(opened) ? { appointmentId: opened.appointmentId } : 'forged'
    },
  }
}
