import Taro from '@tarojs/taro'
import { addresses } from './pages.ts'

const known = ['', '/', ...Object.values(addresses)]

const pathNow = (): string => window.location.hash.replace(/^#/, '').split('?')[0] ?? ''
const hasParams = (): boolean => window.location.hash.includes('?')

/** An address that no page has would be a white page: the one that says so, before the router reads it. */
function leaveUnknown(): void {
  if (!known.includes(pathNow())) window.history.replaceState(window.history.state, '', `#${addresses['not-found']}`)
}

const isOpen = (path: string): boolean => Taro.getCurrentPages().some(({ route = '' }) => `/${route.replace(/^\//, '')}` === path)

/** Typed or followed from outside: the router's own entries carry a state. It would show the open page with what it was told before. */
function onPop({ state }: PopStateEvent): void {
  leaveUnknown()
  if (state === null && hasParams() && isOpen(pathNow())) window.location.reload()
}

/** A short link, `/?scene=…`: to the page that reads it. */
function takeScene(): void {
  const scene = new URLSearchParams(window.location.search).get('scene')
  if (scene === null || !['', '/'].includes(pathNow())) return
  window.history.replaceState(null, '', `${window.location.pathname}#${addresses.link}?scene=${encodeURIComponent(scene)}`)
}

/** To be called before the router starts. */
export function watchAddress(): void {
  takeScene()
  leaveUnknown()
  window.addEventListener('popstate', onPop)
}
