import { type Fault, isSeen, nameOf, scope } from './box.ts'

/** What stands for the target: a field is as large as what is drawn around it. */
export const areaOf = (target: Element): Element => target.closest('.hf-input, .hf-search') ?? target

export const targetsIn = (root: Element): Element[] =>
  [...root.querySelectorAll('a[href], button, input:not([type=file]), textarea, [role][tabindex="0"]')].filter(isSeen)

/** Something else that takes the press a finger's breadth from the middle. */
export function thiefOf(target: Element, reach: number): Element | undefined {
  const area = areaOf(target)
  const box = area.getBoundingClientRect()
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
  const points = [
    [x, y],
    [x, y - reach],
    [x, y + reach],
    [x - reach, y],
    [x + reach, y],
  ]
  for (const [left = 0, top = 0] of points) {
    if (left < 0 || left >= innerWidth || top < 0 || top >= innerHeight) continue
    const hit = document.elementFromPoint(left, top)
    if (hit && !area.contains(hit)) return hit
  }
  return undefined
}

export function faultsOfTargets(least: number): Fault[] {
  return targetsIn(scope()).flatMap((target) => {
    target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    const { width, height } = areaOf(target).getBoundingClientRect()
    const size = `${Math.round(width)} x ${Math.round(height)}`
    if (Math.min(width, height) < least - 0.5) return [{ kind: 'target', what: `${nameOf(target)} is ${size}, less than ${least}` }]
    const thief = thiefOf(target, 20)
    return thief ? [{ kind: 'target', what: `${nameOf(target)} gives way to ${nameOf(thief)}` }] : []
  })
}

/** What answers to a finger only. */
export function faultsOfPresses(): Fault[] {
  return [...scope().querySelectorAll('*')].filter(isSeen).flatMap((element) => {
    const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'))
    const props = key ? (element as unknown as Record<string, Record<string, unknown>>)[key] : undefined
    if (!props?.onClick || props.onKeyDown || element.matches('.hf-shade')) return []
    if (element.closest('a[href], button, [role][tabindex="0"]') || element.querySelector('input, button, textarea')) return []
    return [{ kind: 'keyboard', what: `${nameOf(element)} can be pressed, but not with a key` }]
  })
}
