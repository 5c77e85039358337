import type { AppSecrets } from '@huifuwu/sandbox'
import { inRoot } from '../root.ts'
import type { Secrets } from './secrets.ts'
import type { StartSettings } from './settings.ts'

type Parts = { settings: StartSettings; secrets: Secrets; offsetMs: number; databaseUrl: string; sandboxUrl: string }

const wechatAppId = 'wx-huifuwu-demo'
const paasId = 'huifuwu'

/** The environment of the server and of the seed, as bff/src/config.ts reads it: what the starter makes wins over what the caller set. */
export function environmentOf({ settings, secrets, offsetMs, databaseUrl, sandboxUrl }: Parts): Record<string, string> {
  return {
    ...settings.more,
    ...secrets,
    HOST: settings.host,
    PORT: String(settings.port),
    DATABASE_URL: databaseUrl,
    STATIC_DIR: inRoot('miniapp/dist/h5'),
    CLOCK_OFFSET_MS: String(offsetMs),
    LEAVE_LOOK_AWAY_MS: '0',
    DEMO_SIGN_IN: settings.demoSignIn ? 'on' : 'off',
    WECHAT_URL: sandboxUrl,
    WECHAT_APP_ID: wechatAppId,
    IDENTITY_URL: sandboxUrl,
    IDENTITY_PAAS_ID: paasId,
  }
}

export const appSecretsOf = (secrets: Secrets): AppSecrets => ({
  wechat: { appId: wechatAppId, secret: secrets.WECHAT_APP_SECRET },
  gateway: { paasId, token: secrets.IDENTITY_PAAS_TOKEN },
})
