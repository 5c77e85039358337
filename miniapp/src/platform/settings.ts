export const isH5 = process.env.TARO_ENV === 'h5'
/** A browser is served by the same origin; WeChat demands a full address. */
export const apiBase = isH5 ? '/api' : process.env.TARO_APP_API
/** Where a browser finds the same: the pages lie beside the API. */
export const webAddress = (apiBase ?? '').replace(/api\/?$/, '')
export const channel = isH5 ? 'h5' : 'weapp'
export const requestTimeoutMs = 10_000
