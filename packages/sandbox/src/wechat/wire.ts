/** Login code for an identity: GET /sns/jscode2session. */
export type CodeQuery = { appid?: string; secret?: string; js_code?: string; grant_type?: string }
/** POST /cgi-bin/stable_token. */
export type TokenBody = { grant_type?: string; appid?: string; secret?: string; force_refresh?: boolean }
/** POST /wxa/business/getuserphonenumber. */
export type PhoneBody = { code?: string }

const messages = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40013: 'invalid appid',
  40029: 'invalid code',
  40125: 'invalid appsecret',
  40163: 'code been used',
  40226: 'code blocked',
  41008: 'missing code',
  45011: 'api minute-quota reach limit, must slower, retry next minute',
} as const

export type Errcode = keyof typeof messages
export const refusal = (errcode: Errcode) => ({ errcode, errmsg: messages[errcode] })
