import Taro from '@tarojs/taro'
import type { LostPage } from './lost-page.ts'

type Told = { again: () => void; address: string; standing: boolean; error: { request?: string } }

const answerMs = 3000
const goneKey = 'page-gone'

const atMost = (ms: number): Promise<undefined> => new Promise((resolve) => setTimeout(() => resolve(undefined), ms))

/** undefined: no answer. */
const statusOf = (file: string): Promise<number | undefined> =>
  fetch(file, { method: 'HEAD', cache: 'no-store' }).then(
    ({ status }) => status,
    () => undefined,
  )

/** A release took the file away, and the start page of today knows the new one. Not again before a page is shown, else it would never end. */
function startAnew({ address, standing }: Told): boolean {
  if (sessionStorage.getItem(goneKey) !== null) return false
  sessionStorage.setItem(goneKey, 'yes')
  const { state } = window.history
  // As the router writes its entries; asking the router itself would ask for the file once more.
  if (standing) window.history.pushState({ ...state, idx: (state?.idx ?? 0) + 1, key: goneKey }, '', `#${address}`)
  window.location.reload()
  return true
}

/** Tells of a page whose script did not come, and undefined as soon as one goes anywhere. */
export function watchPageLoss(tell: (lost: LostPage | undefined) => void): () => void {
  const onLost = async (told: Told): Promise<void> => {
    const { again, standing, error } = told
    const status = await Promise.race([statusOf(error.request ?? ''), atMost(answerMs)])
    if (status === 404 && startAnew(told)) return
    tell({ again, standing, offline: status === undefined })
  }
  const onMove = (): void => tell(undefined)
  const onShown = (): void => sessionStorage.removeItem(goneKey)
  Taro.eventCenter.on('__taroRouterPageLost', onLost)
  Taro.eventCenter.on('__taroRouterChange', onMove)
  Taro.eventCenter.on('__afterTaroRouterChange', onShown)
  return () => {
    Taro.eventCenter.off('__taroRouterPageLost', onLost)
    Taro.eventCenter.off('__taroRouterChange', onMove)
    Taro.eventCenter.off('__afterTaroRouterChange', onShown)
  }
}
