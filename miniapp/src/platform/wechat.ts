// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes wechat-age.h5.ts for h5
export { canUpdate, isTooOld, updateWechat, wechatVersion } from './wechat-age'
