import { clampScale, type Screen } from './scale.ts'

/** A browser has no capsule; 1 rem is 20 px of the design. */
export const readScreen = (): Screen => ({
  scale: clampScale(undefined),
  status: 'env(safe-area-inset-top, 0px)',
  navbar: '2.2rem',
  capsule: '0.8rem',
  safe: 'env(safe-area-inset-bottom, 0px)',
})
