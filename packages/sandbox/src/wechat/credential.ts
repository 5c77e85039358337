import type { Errcode } from './wire.ts'

export type App = { appId: string; secret: string }

export function refuseApp(app: App, appid: unknown, secret: unknown): Errcode | undefined {
  if (appid !== app.appId) return 40013
  return secret === app.secret ? undefined : 40125
}
