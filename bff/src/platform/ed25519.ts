import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'

const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The pair that grows from a seed of 32 bytes. */
export function toKeyPair(seed: Buffer): { privateKey: KeyObject; publicKey: KeyObject } {
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' })
  return { privateKey, publicKey: createPublicKey(privateKey) }
}
