// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes shown-focus.h5.ts for h5
export { focusShownPages } from './shown-focus'
