/** Lengths as CSS says them; scale: the font setting of WeChat, 1 to 1.4. */
export type Screen = { scale: number; status: string; navbar: string; capsule: string; safe: string }

// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes screen-read.h5.ts for h5
export { readScreen } from './screen-read'
