/** These run inside the page: each is sent over as its own text, so it knows only the others of this folder. */

export type Fault = { kind: string; what: string }

/** As a person would point at it: its class and its first words. */
export function nameOf(element: Element): string {
  const said = element.getAttribute('aria-label') ?? element.textContent ?? ''
  const mark = [...element.classList].slice(0, 3).join('.') || element.tagName.toLowerCase()
  return `${mark} "${said.trim().slice(0, 24)}"`
}

/** What moves apart from the page: a bar, the tabs, a sheet, its foot. */
export function layerOf(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return at
  return undefined
}

export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
}

/** An open sheet is all there is. */
export const scope = (): Element => document.querySelector('[aria-modal="true"]') ?? document.body
