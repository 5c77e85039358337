import { type Fault, isSeen, layerOf, nameOf, scope } from './box.ts'
import { linesIn } from './line.ts'

/** share: 0 for the start, 1 for the end. */
export function scrollAll(share: number): void {
  const scrolling = [...document.querySelectorAll('*')].filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowY))
  for (const element of [document.documentElement, ...scrolling]) element.scrollTop = element.scrollHeight * share
}

export const barsAtFoot = (): Element[] =>
  [...scope().querySelectorAll('*')].filter((element) => {
    const { position } = getComputedStyle(element)
    const { top, bottom } = element.getBoundingClientRect()
    return ['fixed', 'sticky'].includes(position) && bottom > innerHeight - 2 && top > innerHeight / 4 && isSeen(element)
  })

/** Where the page begins, nothing that scrolls beneath a bar may lie on it. */
export function faultsOnBars(): Fault[] {
  scrollAll(0)
  return barsAtFoot().flatMap((bar) => {
    const { left, top, width, height } = bar.getBoundingClientRect()
    const points = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) => [4, height / 2].map((y) => [left + width * x, top + y]))
    const hits = points.map(([x = 0, y = 0]) => document.elementFromPoint(x, y)).filter((hit) => hit !== null)
    const isOn = (hit: Element) => !bar.contains(hit) && !hit.contains(bar) && (layerOf(hit)?.contains(bar) ?? true)
    return [...new Set(hits.filter(isOn))].map((hit) => ({ kind: 'covered', what: `${nameOf(hit)} lies on ${nameOf(bar)}` }))
  })
}

/** Scrolled to the end, nothing may still lie under what is fixed at the foot. */
export function faultsOfCover(): Fault[] {
  scrollAll(1)
  return barsAtFoot().flatMap((bar) => {
    const { top } = bar.getBoundingClientRect()
    return linesIn(scope())
      .filter(
        ({ element, bottom }) => bottom > top + 1 && bottom <= innerHeight + 400 && layerOf(element) !== bar && !bar.contains(element),
      )
      .map(({ text }) => ({ kind: 'covered', what: `"${text}" under ${nameOf(bar)}` }))
  })
}
