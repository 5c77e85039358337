// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes fetch-ahead.h5.ts for h5
export { fetchPagesAhead } from './fetch-ahead'
