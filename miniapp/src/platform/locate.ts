import Taro from '@tarojs/taro'
import type { Located } from './spot.ts'

/** Who asks the person. */
export const askedBy = '微信'
export const canAllow = true

const isRefusal = (error: unknown): boolean => /auth|privacy/i.test((error as { errMsg?: string }).errMsg ?? '')

/** To within some kilometres, which is enough to order halls; WeChat asks for its privacy agreement and for the place by itself. */
export async function locate(): Promise<Located> {
  try {
    const { latitude, longitude } = await Taro.getFuzzyLocation({ type: 'gcj02' })
    return { latitude, longitude }
  } catch (error) {
    return isRefusal(error) ? 'refused' : 'failed'
  }
}

/** WeChat asks once; after a refusal only its settings can allow it. */
export async function openAllowing(): Promise<void> {
  await Taro.openSetting().catch(() => undefined)
}
