import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { addressOf } from './page-address.ts'
import type { Shared } from './shared.ts'

/** Without a picture WeChat sends one of the screen, and with it whatever stands there: a code, a name. */
const imageUrl = '/share.png'

/** What WeChat sends when somebody shares this page; its config must say enableShareAppMessage. */
export function useShareCard({ title = '惠服务', scene }: Shared): void {
  useShareAppMessage(() => ({ title, path: addressOf('link', { scene: scene() }), imageUrl }))
}

/** In the timeline a page is shown by itself, as it was opened; its config must say enableShareTimeline. */
export function useShareMoment({ title = '惠服务' }: Pick<Shared, 'title'>): void {
  useShareTimeline(() => ({ title, imageUrl }))
}

/** WeChat has no address that could be copied, only its own button. */
export const linkOf = (_scene: string): string | undefined => undefined
export const copyLink = (_scene: string, _words?: string): Promise<boolean> => Promise.resolve(false)
