import type { Now } from '../clock.ts'
import { createCodes } from './codes.ts'
import type { App } from './credential.ts'
import { createRate } from './rate.ts'
import { createTokens } from './tokens.ts'

export type WechatState = ReturnType<typeof createWechatState>

export const createWechatState = (app: App, now: Now) => ({
  app,
  now,
  loginCodes: createCodes(now),
  phoneCodes: createCodes(now),
  tokens: createTokens(now),
  rate: createRate(now),
  /** High-risk users. */
  blocked: new Set<string>(),
})
