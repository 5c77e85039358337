// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes locate.h5.ts for h5
export { askedBy, canAllow, locate, openAllowing } from './locate'
