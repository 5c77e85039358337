// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes wedge-listen.h5.ts for h5
export { hasWedge, onWedge } from './wedge-listen'
