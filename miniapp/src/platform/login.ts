// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes login-code.h5.ts for h5
export { loginCode } from './login-code'
