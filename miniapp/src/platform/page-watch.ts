// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes page-loss.h5.ts for h5
export { watchPageLoss } from './page-loss'
