import { type Fault, isSeen, layerOf, nameOf, scope } from './box.ts'
import { type Line, linesIn } from './line.ts'

export const leavesAcross = (line: Line, box: DOMRect, slack: number): boolean =>
  line.left < box.left - slack || line.right > box.right + slack

export const leavesAlong = (line: Line, box: DOMRect, slack: number): boolean =>
  line.top < box.top - slack || line.bottom > box.bottom + slack

/** What is around the line, until something scrolls that way: what can be scrolled to is not cut off. */
export function aroundUntil(element: Element, way: 'overflowX' | 'overflowY'): Element[] {
  const around: Element[] = []
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    const style = getComputedStyle(at)
    if (/auto|scroll/.test(style[way])) break
    around.push(at)
    if (style.position === 'fixed') break
  }
  return around
}

/** What cuts the line off. */
export function cutterOf(line: Line): Element | undefined {
  const hides = (at: Element, way: 'overflowX' | 'overflowY') => /hidden|clip/.test(getComputedStyle(at)[way])
  const across = aroundUntil(line.element, 'overflowX').filter((at) => hides(at, 'overflowX'))
  const along = aroundUntil(line.element, 'overflowY').filter((at) => hides(at, 'overflowY'))
  return (
    across.find((at) => leavesAcross(line, at.getBoundingClientRect(), 1)) ??
    along.find((at) => leavesAlong(line, at.getBoundingClientRect(), 1))
  )
}

export function canScrollAcross(element: Element): boolean {
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth + 1) return true
  return false
}

/** The nearest thing with an edge that one sees. */
export function paintedBox(element: Element): Element | undefined {
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    const { display, backgroundColor, borderTopWidth, borderTopColor } = getComputedStyle(at)
    const ground = !/rgba\(.*, 0\)|transparent/.test(backgroundColor)
    const edge = borderTopWidth !== '0px' && !/rgba\(.*, 0\)/.test(borderTopColor) && getComputedStyle(at).borderLeftWidth !== '0px'
    if (display !== 'inline' && (ground || edge)) return at
  }
  return undefined
}

/** Beyond the ground or the edge it stands in, unless that is what scrolls. */
export function isOverEdge(line: Line): boolean {
  const box = paintedBox(line.element)
  if (!box) return false
  const rect = box.getBoundingClientRect()
  const across = aroundUntil(line.element, 'overflowX').includes(box) && leavesAcross(line, rect, 2)
  return across || (aroundUntil(line.element, 'overflowY').includes(box) && leavesAlong(line, rect, 2))
}

export function faultOfLine(line: Line): Fault[] {
  const said = `"${line.text}" in ${nameOf(line.element)}`
  const cutter = cutterOf(line)
  if (cutter) return [{ kind: 'clipped', what: `${said}, cut off by ${nameOf(cutter)}` }]
  const outside = line.left < -1 || line.right > innerWidth + 1
  if (outside && !canScrollAcross(line.element)) return [{ kind: 'outside', what: `${said}, ${line.left} to ${line.right}` }]
  return isOverEdge(line)
    ? [{ kind: 'over-edge', what: `${said}, over the edge of ${nameOf(paintedBox(line.element) ?? document.body)}` }]
    : []
}

/** What a field hints at must fit, too; what is written in it scrolls. */
export function faultsOfFields(): Fault[] {
  const fields = [...scope().querySelectorAll<HTMLInputElement>('input:not([type=file])')].filter(isSeen)
  return fields.flatMap((field) => {
    const pen = document.createElement('canvas').getContext('2d')
    if (!pen) return []
    const { fontWeight, fontSize, fontFamily, letterSpacing } = getComputedStyle(field)
    const text = field.value === '' ? field.placeholder : ''
    // `font` itself is empty as soon as figures are tabular.
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
    const wide = pen.measureText(text).width + text.length * (Number.parseFloat(letterSpacing) || 0)
    return wide > field.clientWidth + 1 ? [{ kind: 'clipped', what: `"${text}" in its field: ${wide} in ${field.clientWidth}` }] : []
  })
}

export function meets(one: Line, other: Line): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const along = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return across > 2 && along > 2
}

export function faultsOfOverlap(lines: Line[]): Fault[] {
  const layers = new Map(lines.map(({ element }) => [element, layerOf(element)]))
  const together = (one: Line, other: Line) => layers.get(one.element) === layers.get(other.element)
  return lines.flatMap((one, at) =>
    lines
      .slice(at + 1)
      .filter((other) => together(one, other) && meets(one, other))
      .map((other) => ({ kind: 'overlap', what: `"${one.text}" and "${other.text}" in ${nameOf(other.element)}` })),
  )
}

export function faultsOfText(): Fault[] {
  const lines = linesIn(scope())
  const wide = document.documentElement.scrollWidth
  const sideways = wide > innerWidth + 1 ? [{ kind: 'outside', what: `the page is ${wide} wide on a screen of ${innerWidth}` }] : []
  return [...sideways, ...lines.flatMap(faultOfLine), ...faultsOfFields(), ...faultsOfOverlap(lines)]
}
