import type { appointment } from './appointment.ts'
import type { catalogue } from './catalogue.ts'
import type { me } from './me.ts'
import type { signIn } from './sign-in.ts'
import type { staffDesk, staffSignIn } from './staff.ts'

export * from './appointment.ts'
export * from './catalogue.ts'
export * from './endpoint.ts'
export * from './matter.ts'
export * from './me.ts'
export * from './problem.ts'
export type { Id } from './shape.ts'
export * from './sign-in.ts'
export * from './staff.ts'

/** Every endpoint by its name, for callers that take types only. */
export type Endpoints = typeof signIn & typeof me & typeof catalogue & typeof appointment & typeof staffSignIn & typeof staffDesk
