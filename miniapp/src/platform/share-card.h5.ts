import type { Shared } from './shared.ts'

/** A browser shares by the address. */
export const useShareCard = (_shared: Shared): void => undefined
export const useShareMoment = (_shared: Pick<Shared, 'title'>): void => undefined

export const linkOf = (scene: string): string | undefined => `${window.location.origin}${window.location.pathname}?scene=${scene}`

/** With words over it, where they are given. False: the browser does not let pages write there. */
export async function copyLink(scene: string, words?: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText([words, linkOf(scene)].filter(Boolean).join('\n'))
    return true
  } catch {
    return false
  }
}
