// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes focus-hold.h5.ts for h5
export { holdFocus } from './focus-hold'
