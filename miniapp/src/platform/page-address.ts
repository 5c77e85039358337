import { addresses, type PageName, type Pages } from './pages.ts'

export type ParamsArguments<P extends PageName> = Record<never, never> extends Pages[P] ? [params?: Pages[P]] : [params: Pages[P]]

/** The address of a page, for `goOn` and for links. */
export function addressOf<P extends PageName>(page: P, ...[params]: ParamsArguments<P>): string {
  const told = Object.entries((params ?? {}) as Record<string, string | undefined>).filter(([, value]) => value !== undefined)
  const query = told.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')
  return addresses[page] + (query === '' ? '' : `?${query}`)
}

/** A link may have been cut in the middle of a sign. */
export function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What an address of ours tells `page`; undefined: it leads to another page. */
export function readAddress<P extends PageName>(page: P, address: string): Partial<Pages[P]> | undefined {
  const [path, query = ''] = address.split('?')
  if (path !== addresses[page]) return undefined
  const pairs = query.split('&').map((pair) => pair.split('='))
  return Object.fromEntries(pairs.map(([name = '', value = '']) => [name, decodeSafely(value)])) as Partial<Pages[P]>
}
