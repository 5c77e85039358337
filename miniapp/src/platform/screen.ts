export type { Screen } from './scale.ts'

// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes screen-read.h5.ts for h5
export { readScreen } from './screen-read'
