import type { Bindings } from './bindings.ts'
import { findPicture, type Node, put, textOf, type Way, waysToWords, wayToInput } from './tree.ts'

type Rest = Record<string, unknown>
/** What the bundle gives to Page(). */
export type Methods = Rest & {
  data?: Rest
  onLoad?: (params: Rest) => unknown
  onShow?: () => void
  onReady?: () => void
  onHide?: () => void
  onUnload?: () => void
  onShareAppMessage?: (options: Rest) => { title: string; path: string; imageUrl: string }
  eh?: (event: Rest) => void
}

/** What went over to the screen: how often, how much the first time, the most at once and altogether, in bytes of JSON. */
type Drawn = { times: number; first: number; most: number; all: number }
type Params = Record<string, string>
type Told = { route: string; bindings: Bindings; options: Params; data: Rest; drawn: Drawn }
export type OpenPage = Methods & Told & { setData: (change: Rest, done?: () => void) => void }

const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

function note(drawn: Drawn, change: Rest): void {
  const length = Buffer.byteLength(JSON.stringify(change))
  drawn.first = drawn.times === 0 ? length : drawn.first
  drawn.most = Math.max(drawn.most, length)
  drawn.times += 1
  drawn.all += length
}

type Parts = { methods: Methods; params: Params; bindings: Bindings }

export function createPage(route: string, { methods, params, bindings }: Parts): OpenPage {
  const page: OpenPage = {
    ...methods,
    route,
    options: params,
    bindings,
    data: copy(methods.data ?? {}) as Rest,
    drawn: { times: 0, first: 0, most: 0, all: 0 },
    selectComponent: () => null,
    setData(change, done) {
      note(page.drawn, change)
      for (const path in change) put(page.data, path, copy(change[path]))
      if (done) setTimeout(() => done.call(page))
    },
  }
  return page
}

const rootOf = (page: OpenPage): Node => (page.data.root ?? {}) as Node
export const readPage = (page: OpenPage): string => textOf(rootOf(page))

/** Classes of the outermost View: what decides how everything below looks. */
export const readLook = (page: OpenPage): string => rootOf(page).cn?.[0]?.cl ?? ''

/** What is set on that View itself: measures of the phone. */
export const readStyle = (page: OpenPage): string => rootOf(page).cn?.[0]?.st ?? ''

/** The data URL of the picture on the page. */
export const readPicture = (page: OpenPage): string => {
  const picture = findPicture(rootOf(page))
  if (picture === undefined) throw new Error(`${page.route} shows no picture, but: ${readPage(page)}`)
  return picture
}

const feels = ({ bindings }: OpenPage, node: Node, type: string): boolean => bindings.get(node.nn ?? '')?.has(type) ?? false

/** As WeChat does it: the node that was hit, then everything around it, as far as they asked to be told. */
function fire(page: OpenPage, way: Way, event: { type: string; detail: Rest }): void {
  const targetOf = (node: Node) => ({ id: node.uid ?? node.sid, dataset: { sid: node.sid } })
  const [hit] = way.filter((node) => node.v === undefined).slice(-1)
  for (const node of way.toReversed()) {
    if (hit && feels(page, node, event.type))
      page.eh?.({ ...event, target: targetOf(hit), currentTarget: targetOf(node), timeStamp: Date.now() })
  }
}

function need(way: Way | undefined, page: OpenPage, words: string): Way {
  if (!way) throw new Error(`${page.route} does not show ${words} where it feels a finger, but: ${readPage(page)}`)
  return way
}

const wayToPress = (page: OpenPage, words: string, type: string): Way =>
  need(
    waysToWords(rootOf(page), words).find((way) => way.some((node) => feels(page, node, type))),
    page,
    words,
  )

export const tapWords = (page: OpenPage, words: string): void => fire(page, wayToPress(page, words, 'tap'), { type: 'tap', detail: {} })

const wayTo = (page: OpenPage, label: string): Way => need(wayToInput(rootOf(page), label), page, label).slice(-1)

export const typeInto = (page: OpenPage, label: string, value: string): void =>
  fire(page, wayTo(page, label), { type: 'input', detail: { value, cursor: value.length } })

export const leaveInput = (page: OpenPage, label: string, value: string): void =>
  fire(page, wayTo(page, label), { type: 'blur', detail: { value } })

/** The answer of one of WeChat's own buttons. */
export const answerButton = (page: OpenPage, words: string, event: { type: string; detail: Rest }): void =>
  fire(page, wayToPress(page, words, event.type), event)
