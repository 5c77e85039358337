export type { Fault, System } from './faults.ts'
export type { Person } from './gateway/register.ts'
export { people } from './people.ts'
export { type AppSecrets, type SandboxSettings, startSandbox } from './sandbox.ts'
