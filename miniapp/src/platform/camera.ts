// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes lens-open.h5.ts for h5
export { allowCamera, canAllowCamera, openLens, staysOpen } from './lens-open'
