import { type Static, Type as T } from 'typebox'
import type { Contract } from './endpoint.ts'
import { AccountId, closed, count, text } from './shape.ts'

/** weapp keeps the refresh token itself; a browser gets it only as a cookie that scripts cannot read. */
export const SignedIn = T.Object({ accessToken: T.String(), expiresInSeconds: count, refreshToken: T.Optional(T.String()) })
export type SignedIn = Static<typeof SignedIn>

export const Refresh = closed({ refreshToken: T.Optional(text({ maxLength: 400 })) })

export const DemoResident = T.Object({ accountId: AccountId, name: T.String(), about: T.String() })
export const DemoStaff = T.Object({ userName: T.String(), name: T.String(), about: T.String() })

export const signIn = {
  'POST /sign-ins/wechat': {
    audience: 'anyone',
    summary: 'Sign a resident in with the code of wx.login',
    body: closed({ code: text({ minLength: 1, maxLength: 128 }) }),
    reply: { 201: SignedIn },
  },
  'GET /sign-ins/demo': {
    audience: 'anyone',
    summary: 'The seeded people, where demo sign-in is on',
    reply: { 200: T.Object({ residents: T.Array(DemoResident), staff: T.Array(DemoStaff) }) },
  },
  'POST /sign-ins/demo': {
    audience: 'anyone',
    summary: 'Sign in as one of the seeded people, where demo sign-in is on',
    body: closed({ accountId: AccountId }),
    reply: { 201: SignedIn },
  },
  'POST /sign-ins/refresh': {
    audience: 'anyone',
    summary: 'A new access token for a refresh token, from the body or the cookie',
    body: Refresh,
    reply: { 201: SignedIn },
  },
  'DELETE /sign-ins/current': {
    audience: 'resident',
    summary: 'Sign out on this device',
    reply: { 204: T.Null() },
  },
} as const satisfies Contract
