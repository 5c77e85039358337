import Taro from '@tarojs/taro'

/** A short word that goes away by itself; never for a refusal, which needs its why and what now. */
export const say = (word: string): void => void Taro.showToast({ title: word, icon: 'none', duration: 2000 })

/** WeChat says by itself that something was copied; what to do with it comes after. */
export async function copy(text: string, said: string): Promise<void> {
  await Taro.setClipboardData({ data: text }).then(
    () => say(said),
    () => undefined,
  )
}
