import { isSeen } from './box.ts'

export type Line = { element: Element; text: string; left: number; right: number; top: number; bottom: number }

/** The lines of one piece of text, each as high as its letters: the room that a font keeps above them is no text. */
export function linesOf(node: Node, element: Element): Line[] {
  const range = document.createRange()
  range.selectNodeContents(node)
  const size = Number.parseFloat(getComputedStyle(element).fontSize)
  return [...range.getClientRects()]
    .filter(({ width }) => width > 0)
    .map(({ left, right, top, bottom }) => {
      const spare = Math.max(0, (bottom - top - size) / 2)
      return { element, text: (node.textContent ?? '').trim().slice(0, 24), left, right, top: top + spare, bottom: bottom - spare }
    })
}

export function linesIn(root: Element): Line[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const lines: Line[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (element && (node.textContent ?? '').trim() !== '' && isSeen(element)) lines.push(...linesOf(node, element))
  }
  return lines
}
