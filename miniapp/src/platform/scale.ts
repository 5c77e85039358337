import { readStored } from './storage.ts'

/** Lengths as CSS says them; scale: the font setting of WeChat or of the browser, 1 to 1.4; large: somebody set it so. */
export type Screen = { scale: number; large: boolean; status: string; navbar: string; capsule: string; safe: string }

const smallest = 1
const widest = 1.4
const largeFrom = 1.2

const isScale = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0

/** What is stored wins for the type, so that it can be looked at, but says nothing of what somebody set; what is no number is no setting. */
export function toScale(asked: unknown): Pick<Screen, 'scale' | 'large'> {
  const set = isScale(asked) ? asked : smallest
  const kept = readStored<number>('font-scale')
  const scale = isScale(kept) ? kept : set
  return { scale: Math.min(widest, Math.max(smallest, scale)), large: set >= largeFrom }
}
