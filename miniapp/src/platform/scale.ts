import { readStored } from './storage.ts'

/** Lengths as CSS says them; scale: the font setting of WeChat, 1 to 1.4. */
export type Screen = { scale: number; status: string; navbar: string; capsule: string; safe: string }

/** What is stored wins: it lets a browser, which has no such setting, show large type. */
export function clampScale(asked: number | undefined): number {
  const scale = readStored<number>('font-scale') ?? asked ?? 1
  return Math.min(1.4, Math.max(1, scale))
}
