import type { AppSecrets } from '@huifuwu/sandbox'
import { inRoot } from '../root.ts'
import type { Secrets } from './secrets.ts'
import type { StartSettings } from './settings.ts'

type Parts = { settings: StartSettings; secrets: Secrets; offsetMs: number; databaseUrl: string; sandboxUrl: string }

/** The environment of the server and of the seed, as bff/src/config.ts reads it. */
export function environmentOf({ settings, secrets, offsetMs, databaseUrl, sandboxUrl }: Parts): Record<string, string> {
  return {
    ...secrets,
    DATABASE_URL: databaseUrl,
    H5_DIR: inRoot('miniapp/dist/h5'),
    CLOCK_OFFSET_MS: String(offsetMs),
    DEMO_SIGN_IN: String(settings.demoSignIn),
    WECHAT_URL: sandboxUrl,
    GATEWAY_URL: sandboxUrl,
  }
}

export const appSecretsOf = (secrets: Secrets): AppSecrets => ({
  wechat: { appId: 'wx-demo', secret: secrets.WECHAT_SECRET },
  gateway: { paasId: 'huifuwu', token: secrets.GATEWAY_SECRET },
})
