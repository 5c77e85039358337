import Taro from '@tarojs/taro'
import { aboveOf } from './above.ts'
import { addressOf, decodeSafely, type ParamsArguments } from './page-address.ts'
import { addresses, type PageName, type Pages, type TabName } from './pages.ts'

/** While one page slides over the other, both take presses. */
const slideMs = 400
let movement: string | undefined

/** A second press on what already moves changes nothing. */
function move(what: string, go: () => void): void {
  if (what === movement) return
  movement = what
  setTimeout(() => {
    movement = undefined
  }, slideMs)
  go()
}

const isTab = (address: string): boolean => address.startsWith('/pages/')

/** Any address of ours; tabs are switched to. */
function openAddress(address: string): void {
  move(address, () => void (isTab(address) ? Taro.switchTab({ url: address }) : Taro.navigateTo({ url: address })))
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

/** As `restartAt`, where a sign-in was asked for by another page: nothing of the sign-in stays behind it. */
export const restartAtAddress = (address: string): void => void Taro.reLaunch({ url: address })

/** Opened by a link or a reload there is nothing behind: to what stands above it then. */
export const goBack = (): void =>
  move('back', () => {
    if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
    else replaceWithAddress(aboveOf(wholeAddressHere()))
  })

/** The page one stands on, without what it was told. */
export const addressHere = (): string => pathOf(Taro.getCurrentPages().at(-1)?.route)

/** The page one stands on, with what it was told. */
export function wholeAddressHere(): string {
  const { path, params = {} } = Taro.getCurrentInstance().router ?? {}
  const told = Object.entries(params).flatMap(([name, value]) => (value !== undefined && isOurs(name) ? [`${name}=${value}`] : []))
  return pathOf(path) + (told.length === 0 ? '' : `?${told.join('&')}`)
}

const pathOf = (route = ''): string => `/${route.replace(/^\//, '').split('?')[0]}`

/** How many pages back it is still open; undefined: nowhere behind this one. */
function stepsBackTo(address: string): number | undefined {
  const routes = Taro.getCurrentPages().map(({ route }) => pathOf(route))
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
  const told = Object.entries(params).flatMap(([name, value]) => (value !== undefined && isOurs(name) ? [[name, decodeSafely(value)]] : []))
  return Object.fromEntries(told) as Pages[P]
}
