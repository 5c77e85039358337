/** POST /ebus/population/verify: 姓名, 公民身份号码, 手机号码. */
export type VerifyBody = { xm?: string; gmsfhm?: string; sjhm?: string }

/** 比对结果: 1 一致, 2 不一致, 3 库中无此号. */
export type Bdjg = '1' | '2' | '3'

const messages = {
  400000400: 'missing or invalid parameter',
  400000401: 'bad signature',
  400000403: 'not allowed',
  400000404: 'unknown api',
  400000429: 'too many requests',
  400000529: 'internal error',
} as const

export type Errcode = keyof typeof messages
export const statusOf = (errcode: Errcode) => errcode - 400_000_000
export const refusal = (errcode: Errcode) => ({ errcode, errmsg: messages[errcode] })
