// The tree that a page hands to setData, in Taro's short names: nn node name, cl class, cn children, v text, sid id.
export type Node = { nn?: string; cl?: string; st?: string; cn?: Node[]; v?: string; sid?: string; uid?: string } & Record<string, unknown>

export function textOf(node: Node): string {
  if (node.v !== undefined && !node.cn) return String(node.v)
  return (node.cn ?? []).map(textOf).join('')
}

/** From the root down to the node that is wanted, the wanted one last. */
export type Way = Node[]

function waysTo(node: Node, isWanted: (node: Node) => boolean, above: Way = []): Way[] {
  const way = [...above, node]
  const below = (node.cn ?? []).flatMap((child) => waysTo(child, isWanted, way))
  return isWanted(node) ? [...below, way] : below
}

const hasClass =
  (name: string) =>
  (node: Node): boolean =>
    (node.cl ?? '').split(' ').includes(name)

/** The innermost nodes that say exactly these words, then those that contain them. */
export function waysToWords(root: Node, words: string): Way[] {
  const inner = (isWanted: (node: Node) => boolean) => waysTo(root, (node) => isWanted(node) && !(node.cn ?? []).some(isWanted))
  return [...inner((node) => textOf(node) === words), ...inner((node) => textOf(node).includes(words))]
}

/** The native input of a field with this label, or the one with these words as its placeholder. */
export function wayToInput(root: Node, words: string): Way | undefined {
  const isInput = hasClass('hf-input-text')
  for (const field of waysTo(root, hasClass('hf-field'))) {
    const [way] = waysTo(field.at(-1) ?? {}, isInput, field.slice(0, -1))
    if (way && textOf(field.at(-1) ?? {}).includes(words)) return way
  }
  return waysTo(root, (node) => isInput(node) && Object.values(node).includes(words))[0]
}

/** Where Taro writes the source of an image is its own affair: it is the one value that is a PNG. */
export function findPicture(node: Node): string | undefined {
  const own = Object.values(node).find((value) => typeof value === 'string' && value.startsWith('data:image/png;base64,'))
  if (typeof own === 'string') return own
  for (const child of node.cn ?? []) {
    const found = findPicture(child)
    if (found !== undefined) return found
  }
  return undefined
}

type Data = Record<string, unknown>

/** setData's paths, such as root.cn.[0].cn.[2].v. */
export function put(data: Data, path: string, value: unknown): void {
  const names = path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter((name) => name !== '')
  const last = names.pop() ?? ''
  let at = data
  names.forEach((name, i) => {
    at[name] ??= /^\d+$/.test(names[i + 1] ?? last) ? [] : {}
    at = at[name] as Data
  })
  at[last] = value
}
