// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes address-watch.h5.ts for h5
export { watchAddress } from './address-watch'
