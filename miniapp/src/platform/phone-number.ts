import { isH5 } from './settings.ts'

/** WeChat tells a bound number through its own button; a browser types one, where the demonstration allows it. */
export const phoneKind = isH5 ? 'demo' : 'wechat'
