// Runs a built WeChat bundle without WeChat: every page, tap and request, in a context that has only what WeChat has.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readBindings } from './weapp/bindings.ts'
import { createLoader, type Logged } from './weapp/modules.ts'
import {
  answerButton,
  createPage,
  leaveInput,
  type Methods,
  type OpenPage,
  readLook,
  readPage,
  readPicture,
  readStyle,
  tapWords,
  typeInto,
} from './weapp/page.ts'
import { createLine, createRequest, type Line } from './weapp/request.ts'
import { type Answers, createWx, type Storage } from './weapp/wx.ts'

type Rest = Record<string, unknown>
type Settings = { api: string; storage?: Storage; fontScale?: number; old?: boolean; answers?: Answers }
type AppMethods = Rest & {
  onLaunch?: (options: Rest) => void
  onShow?: (options: Rest) => void
  onHide?: () => void
  onPageNotFound?: (options: Rest) => void
}
type AppJson = { pages: string[]; subPackages?: { root: string; pages: string[] }[] }

const msBetweenLooks = 20
const mostMs = 10_000
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms))

function createStack(dist: string) {
  const registered = new Map<string, Methods>()
  const stack: OpenPage[] = []
  const bindings = readBindings(dist)
  const visited: string[] = []
  let opening = ''
  const register = (methods: Methods): void => void registered.set(opening, methods)
  const leave = (count: number): void => {
    for (const page of stack.splice(stack.length - count, count)) page.onUnload?.()
  }
  const enter = (url: string, load: (file: string) => unknown): void => {
    const [path = '', query = ''] = url.replace(/^\//, '').split('?')
    opening = path
    load(join(dist, path))
    stack.at(-1)?.onHide?.()
    const params = Object.fromEntries(new URLSearchParams(query.replaceAll('%', '%25')))
    const page = createPage(path, { methods: registered.get(path) ?? {}, params, bindings })
    stack.push(page)
    visited.push(path)
    page.onLoad?.(params)
    page.onShow?.()
    page.onReady?.()
  }
  /** As many pages as are open behind this one, at most. */
  const back = (delta = 1): void => {
    leave(Math.min(delta, stack.length - 1))
    stack.at(-1)?.onShow?.()
  }
  return { stack, visited, register, leave, enter, back }
}

type Enter = (url: string) => void
const navigation = ({ stack, leave, back }: ReturnType<typeof createStack>, enter: Enter): Answers => {
  const going = (before: () => void) => (options: Rest) => {
    before()
    enter(String(options.url))
    return {}
  }
  return {
    navigateTo: going(() => undefined),
    redirectTo: going(() => leave(1)),
    switchTab: going(() => leave(stack.length)),
    reLaunch: going(() => leave(stack.length)),
    navigateBack: ({ delta = 1 }) => {
      back(Number(delta))
      return {}
    },
  }
}

const readApp = (dist: string): AppJson => JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as AppJson

/** A phone on which the mini-program was just started. Give the same `storage` again to start it a second time. */
export function boot(dist: string, { api, storage = new Map(), fontScale = 1, old = false, answers = {} }: Settings) {
  const root = resolve(dist)
  const { pages, subPackages = [] } = readApp(root)
  const log: Logged[] = []
  const called: [string, unknown][] = []
  const line = createLine()
  const pageStack = createStack(root)
  let app: AppMethods = {}
  const all: Answers = { ...navigation(pageStack, (url) => pageStack.enter(url, load)), ...answers }
  const first = pages[0] ?? ''
  const wx = createWx({ old, storage, fontScale, first, answers: all, extra: { request: createRequest(api, line) }, called })
  const sandbox = {
    wx,
    App: (methods: AppMethods) => {
      app = methods
    },
    Page: pageStack.register,
    Component: pageStack.register,
    Behavior: (behaviour: unknown) => behaviour,
    getApp: () => app,
    getCurrentPages: () => pageStack.stack,
  }
  const load = createLoader(root, sandbox, log)
  load(join(root, 'app'))
  app.onLaunch?.({ path: first, query: {}, scene: 1001 })
  app.onShow?.({})
  return {
    pages: [...pages, ...subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`))],
    ...drive(pageStack, line, { enter: (url) => pageStack.enter(url, load), back: () => pageStack.back() }),
    /** Every page that was opened, in that order. */
    visited: pageStack.visited,
    storage,
    line,
    log,
    called,
    /** Followed a link to a page that is no more. */
    follow: async (path: string) => {
      app.onPageNotFound?.({ path, query: {}, isEntryPage: true })
      await sleep(msBetweenLooks)
    },
    /** Swiped away: its pages go, and nothing more gets out. */
    close: () => {
      pageStack.leave(pageStack.stack.length)
      line.offline = true
    },
  }
}

type Ways = { enter: Enter; back: () => void }
function drive({ stack }: ReturnType<typeof createStack>, line: Line, { enter, back }: Ways) {
  const current = (): OpenPage => {
    const page = stack.at(-1)
    if (!page) throw new Error('no page is open')
    return page
  }
  const text = (): string => readPage(current())
  /** Until nothing is asked any more and what was answered is drawn. */
  const settle = async (): Promise<void> => {
    for (let calm = 0; calm < 3; calm = line.pending > 0 ? 0 : calm + 1) await sleep(msBetweenLooks)
  }
  const until = async (words: string): Promise<void> => {
    for (let waited = 0; !text().includes(words); waited += msBetweenLooks) {
      if (waited > mostMs) throw new Error(`${current().route} never showed ${words}, but: ${text()}`)
      await sleep(msBetweenLooks)
    }
  }
  const after = async (act: () => void): Promise<void> => {
    act()
    await settle()
  }
  return {
    route: () => current().route,
    params: () => current().options,
    text,
    look: () => readLook(current()),
    style: () => readStyle(current()),
    picture: () => readPicture(current()),
    drawn: () => current().drawn,
    /** What WeChat sends when this page is shared; undefined where it may not be. */
    shared: () => current().onShareAppMessage?.({ from: 'menu' }),
    until,
    settle,
    open: (url: string) => after(() => enter(url)),
    /** Swiped back by the finger. */
    back: () => after(back),
    tap: (words: string) => after(() => tapWords(current(), words)),
    /** Nobody leaves a field in the moment of its last letter: what was typed is drawn by then. */
    type: async (label: string, value: string) => {
      await after(() => typeInto(current(), label, value))
      await after(() => leaveInput(current(), label, value))
    },
    /** What WeChat's phone number button hands over. */
    givePhone: (words: string, code: string) =>
      after(() => answerButton(current(), words, { type: 'getphonenumber', detail: { code, errMsg: 'getPhoneNumber:ok' } })),
  }
}

export type Phone = ReturnType<typeof boot>
