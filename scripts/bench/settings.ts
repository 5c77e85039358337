const key = (letter: string): string => Buffer.alloc(32, letter).toString('base64')
const nowhere = 'http://127.0.0.1:1'

/** As in production, but for limits that a thousand residents on one machine would meet. The keys protect nothing. */
export const settingsOf = (databaseUrl: string, port: number): Record<string, string> => ({
  DATABASE_URL: databaseUrl,
  PORT: String(port),
  LOG_LEVEL: 'info',
  ADDRESS_PER_MINUTE: '1000000000',
  WRITES_PER_MINUTE: '1000000000',
  WECHAT_URL: nowhere,
  WECHAT_APP_ID: 'wx-bench',
  WECHAT_APP_SECRET: 'bench',
  IDENTITY_URL: nowhere,
  IDENTITY_PAAS_ID: 'bench',
  IDENTITY_PAAS_TOKEN: 'bench',
  TOKEN_KEYS: `t1:${key('t')}`,
  CODE_KEYS: `1:${key('c')}`,
  PERSON_KEYS: `p1:${key('p')}`,
  PERSON_HMAC_KEY: key('h'),
  REFRESH_KEY: key('r'),
})
