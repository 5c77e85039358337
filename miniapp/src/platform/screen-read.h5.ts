import { type Screen, toScale } from './scale.ts'

const usualPixels = 16

/** What the browser's settings call medium: our own pages count in lengths of the screen, which do not follow it. */
function readMedium(): number {
  const probe = document.createElement('div')
  probe.style.cssText = 'position:absolute;visibility:hidden;font-size:medium'
  document.documentElement.append(probe)
  const pixels = Number.parseFloat(getComputedStyle(probe).fontSize)
  probe.remove()
  return pixels
}

/** A browser has no capsule; 1 rem is 20 px of the design. */
export const readScreen = (): Screen => ({
  ...toScale(readMedium() / usualPixels),
  status: 'env(safe-area-inset-top, 0px)',
  navbar: '2.2rem',
  capsule: '0.8rem',
  safe: 'env(safe-area-inset-bottom, 0px)',
})
