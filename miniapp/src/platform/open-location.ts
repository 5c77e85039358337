// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes map.h5.ts for h5
export { canOpenLocation, openLocation } from './map'
