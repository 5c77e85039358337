import Taro from '@tarojs/taro'
import { addresses, type PageName, type Pages, type TabName } from './pages.ts'

type ParamsArguments<P extends PageName> = Record<never, never> extends Pages[P] ? [params?: Pages[P]] : [params: Pages[P]]

/** The address of a page, for `goOn` and for links. */
export function addressOf<P extends PageName>(page: P, ...[params]: ParamsArguments<P>): string {
  const told = Object.entries((params ?? {}) as Record<string, string | undefined>).filter(([, value]) => value !== undefined)
  const query = told.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')
  return addresses[page] + (query === '' ? '' : `?${query}`)
}

const isTab = (address: string): boolean => address.startsWith('/pages/')

/** Any address of ours; tabs are switched to. */
function openAddress(address: string): void {
  if (isTab(address)) void Taro.switchTab({ url: address })
  else void Taro.navigateTo({ url: address })
}

export const open = <P extends PageName>(page: P, ...params: ParamsArguments<P>): void => openAddress(addressOf(page, ...params))

export const openTab = (tab: TabName): void => void Taro.switchTab({ url: addresses[tab] })

/** In place of the page one stands on, so that going back does not return to it. */
function replaceWithAddress(address: string): void {
  if (isTab(address)) void Taro.switchTab({ url: address })
  else void Taro.redirectTo({ url: address })
}

export const replaceWith = <P extends PageName>(page: P, ...params: ParamsArguments<P>): void =>
  replaceWithAddress(addressOf(page, ...params))

/** Closes every page: after signing in or out there is nothing to go back to. */
export const restartAt = <P extends PageName>(page: P, ...params: ParamsArguments<P>): void =>
  void Taro.reLaunch({ url: addressOf(page, ...params) })

/** Opened by a link there is nothing behind: home then. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else openTab('home')
}

/** How many pages back it is still open; undefined: nowhere behind this one. */
function stepsBackTo(address: string): number | undefined {
  const routes = Taro.getCurrentPages().map(({ route = '' }) => `/${route.replace(/^\//, '').split('?')[0]}`)
  const at = routes.lastIndexOf(address.split('?')[0] ?? '', routes.length - 2)
  return at < 0 ? undefined : routes.length - 1 - at
}

/** Back to a page that is still open behind this one, else on to it. */
export function goBackTo<P extends PageName>(page: P, ...params: ParamsArguments<P>): void {
  const delta = stepsBackTo(addresses[page])
  if (delta === undefined) open(page, ...params)
  else void Taro.navigateBack({ delta })
}

/** After a detour: back to where it began, which is still open as it was left; else in place of this page. */
export function returnTo(address: string): void {
  const delta = stepsBackTo(address)
  if (delta === undefined || isTab(address)) replaceWithAddress(address)
  else void Taro.navigateBack({ delta })
}

/** Taro adds two of its own. */
const isOurs = (name: string): boolean => name !== 'stamp' && !name.startsWith('$')

/** What the address told this page. */
export function useParams<P extends PageName>(_page: P): Pages[P] {
  const { params } = Taro.useRouter()
  const told = Object.entries(params).flatMap(([name, value]) =>
    value !== undefined && isOurs(name) ? [[name, decodeURIComponent(value)]] : [],
  )
  return Object.fromEntries(told) as Pages[P]
}
