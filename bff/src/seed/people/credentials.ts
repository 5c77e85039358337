import { Secret } from 'otpauth'
import type { Vault } from '../../platform/vault.ts'

const totpBytes = 20

/** Made from the installation's own key: the same at every start, another one elsewhere, and written down nowhere. */
export const passwordOf = (vault: Vault, userName: string): string =>
  (vault.fingerprint(`demo password ${userName}`).slice(0, 16).match(/.{4}/g) ?? []).join('-')

export function totpSecretOf(vault: Vault, userName: string): string {
  const bytes = Uint8Array.from(Buffer.from(vault.fingerprint(`demo authenticator ${userName}`), 'hex').subarray(0, totpBytes))
  return new Secret({ buffer: bytes.buffer }).base32
}
