import { type Node, put, textOf, type Way, wayToInput, wayToWords } from './tree.ts'

type Rest = Record<string, unknown>
/** What the bundle gives to Page(). */
export type Methods = Rest & {
  data?: Rest
  onLoad?: (params: Rest) => unknown
  onShow?: () => void
  onReady?: () => void
  onHide?: () => void
  onUnload?: () => void
  eh?: (event: Rest) => void
}

export type OpenPage = Methods & { route: string; data: Rest; setData: (change: Rest, done?: () => void) => void }

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

export function createPage(route: string, methods: Methods, params: Rest): OpenPage {
  const page: OpenPage = {
    ...methods,
    route,
    options: params,
    data: copy(methods.data ?? {}) as Rest,
    selectComponent: () => null,
    setData(change, done) {
      for (const path in change) put(page.data, path, copy(change[path]))
      if (done) setTimeout(() => done.call(page))
    },
  }
  return page
}

const rootOf = (page: OpenPage): Node => (page.data.root ?? {}) as Node
export const readPage = (page: OpenPage): string => textOf(rootOf(page))

/** As WeChat does it: the node that was hit, then everything around it. */
function fire(page: OpenPage, way: Way, event: { type: string; detail: Rest }): void {
  const targetOf = (node: Node) => ({ id: node.uid ?? node.sid, dataset: { sid: node.sid } })
  const [hit] = way.filter((node) => node.v === undefined).slice(-1)
  for (const node of way.toReversed()) {
    const isElement = node.sid !== undefined && node.v === undefined
    if (hit && isElement) page.eh?.({ ...event, target: targetOf(hit), currentTarget: targetOf(node), timeStamp: Date.now() })
  }
}

function need(way: Way | undefined, page: OpenPage, words: string): Way {
  if (!way) throw new Error(`${page.route} does not show ${words}, but: ${readPage(page)}`)
  return way
}

export const tapWords = (page: OpenPage, words: string): void =>
  fire(page, need(wayToWords(rootOf(page), words), page, words), { type: 'tap', detail: {} })

export function typeInto(page: OpenPage, label: string, value: string): void {
  const way = need(wayToInput(rootOf(page), label), page, label).slice(-1)
  fire(page, way, { type: 'input', detail: { value, cursor: value.length } })
  fire(page, way, { type: 'blur', detail: { value } })
}

/** The answer of one of WeChat's own buttons. */
export const answerButton = (page: OpenPage, words: string, event: { type: string; detail: Rest }): void =>
  fire(page, need(wayToWords(rootOf(page), words), page, words), event)
