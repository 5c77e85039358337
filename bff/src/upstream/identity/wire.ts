/** Sent to POST /ebus/population/verify. */
export type VerifyBody = {
  /** 姓名 */
  xm: string
  /** 公民身份号码 */
  gmsfhm: string
  /** 手机号码 */
  sjhm: string
}

/**
 * What we read of the reply; whatever else it carries may change.
 * errcode: 0, or the gateway's own refusal (400000401 bad signature, 400000429 too many, 400000529 internal …).
 * data.bdjg, 比对结果: 1 一致, 2 不一致, 3 库中无此号. The only field that decides.
 */
export type VerifyReply = { errcode?: unknown; data?: unknown }
