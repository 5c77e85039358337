import type { Shared } from './shared.ts'

/** A browser shares by the address. */
export const useShareCard = (_shared: Shared): void => undefined
export const useShareMoment = (_shared: Pick<Shared, 'title'>): void => undefined

export const linkOf = (scene: string): string | undefined => `${window.location.origin}${window.location.pathname}?scene=${scene}`

/** False: the browser does not let pages write there. */
export async function copyLink(scene: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(linkOf(scene) ?? '')
    return true
  } catch {
    return false
  }
}
