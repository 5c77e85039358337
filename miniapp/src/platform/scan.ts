// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes scan-code.h5.ts for h5
export { canScan, scanCode } from './scan-code'
