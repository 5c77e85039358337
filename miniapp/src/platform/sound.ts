// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes sound-play.h5.ts for h5
export { play } from './sound-play'
