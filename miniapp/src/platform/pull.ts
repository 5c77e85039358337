import Taro, { usePullDownRefresh } from '@tarojs/taro'

/** Pulling the page down; it springs back when the answer is there. The page's config says enablePullDownRefresh. */
export function usePull(reload: () => Promise<unknown>): void {
  usePullDownRefresh(() => {
    void reload().finally(() => Taro.stopPullDownRefresh())
  })
}
