import { type Fault, isSeen, layerOf, nameOf, scope } from './box.ts'
import { linesIn } from './line.ts'

export function scrollToEnd(): void {
  window.scrollTo(0, document.documentElement.scrollHeight)
  for (const element of document.querySelectorAll('*'))
    if (/auto|scroll/.test(getComputedStyle(element).overflowY)) element.scrollTop = element.scrollHeight
}

/** Scrolled to the end, nothing may still lie under what is fixed at the foot. */
export function faultsOfCover(): Fault[] {
  scrollToEnd()
  const bars = [...scope().querySelectorAll('*')].filter((element) => {
    const { position } = getComputedStyle(element)
    const { top, bottom } = element.getBoundingClientRect()
    return ['fixed', 'sticky'].includes(position) && bottom > innerHeight - 2 && top > innerHeight / 4 && isSeen(element)
  })
  return bars.flatMap((bar) => {
    const { top } = bar.getBoundingClientRect()
    return linesIn(scope())
      .filter(
        ({ element, bottom }) => bottom > top + 1 && bottom <= innerHeight + 400 && layerOf(element) !== bar && !bar.contains(element),
      )
      .map(({ text }) => ({ kind: 'covered', what: `"${text}" under ${nameOf(bar)}` }))
  })
}
