export { createIdentity, type Identity, type IdentitySettings } from './client.ts'
export type { Verdict } from './translate.ts'
