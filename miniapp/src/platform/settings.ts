export const isH5 = process.env.TARO_ENV === 'h5'
/** A browser is served by the same origin; WeChat demands a full address. */
export const apiBase = isH5 ? '/api' : process.env.TARO_APP_API
export const channel = isH5 ? 'h5' : 'weapp'
export const requestTimeoutMs = 10_000
