// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes come-back.h5.ts for h5
export { onComeBack } from './come-back'
