import { layerOf, nameOf, scope } from './box.ts'
import { areaOf, targetsIn } from './target.ts'

export type Place = { name: string; top: number; bottom: number; layer: string }
export type Stop = { at: number; name: string; ringed: boolean; behind: string }

/** The next Tab begins at the top of the page. */
export function beginFocus(): void {
  const held = document.querySelector('[aria-modal="true"]')
  if (held instanceof HTMLElement) held.focus()
  else {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    document.body.blur()
    getSelection()?.removeAllRanges()
  }
  window.scrollTo(0, 0)
}

/** Where each target lies, before the focus scrolls anything. */
export function readPlaces(): Place[] {
  return targetsIn(scope()).map((target) => {
    const { top, bottom } = areaOf(target).getBoundingClientRect()
    const layer = layerOf(target)
    return { name: nameOf(target), top, bottom, layer: layer ? nameOf(layer) : '' }
  })
}

export function isRinged(element: Element): boolean {
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  if (outlineStyle !== 'none' && (outlineStyle === 'auto' || Number.parseFloat(outlineWidth) >= 2)) return true
  const area = areaOf(element)
  return area !== element && Number.parseFloat(getComputedStyle(area).borderTopWidth) >= 2
}

/** Where the focus is now; undefined: on none of the targets. */
export function readStop(): Stop | undefined {
  const element = document.activeElement
  if (!element || element === document.body) return undefined
  const { left, top, bottom, width } = areaOf(element).getBoundingClientRect()
  const hit = document.elementFromPoint(left + width / 2, (top + bottom) / 2)
  return {
    at: targetsIn(scope()).indexOf(element),
    name: nameOf(element),
    ringed: isRinged(element),
    behind: hit === null ? 'the edge of the screen' : areaOf(element).contains(hit) ? '' : nameOf(hit),
  }
}
