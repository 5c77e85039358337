export { createIdentity, type Identity, type IdentitySettings } from './client.ts'
