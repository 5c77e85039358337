export { createWechat, type Wechat, type WechatSettings } from './client.ts'
