import Taro from '@tarojs/taro'
import type { Located, NoSpot } from './spot.ts'

/** Who asks the person. */
export const askedBy = '微信'
export const canAllow = true

/** In WeChat's words. That we have not declared the place is our own fault, never told as a refusal. */
const reasons: [RegExp, NoSpot][] = [
  [/not declared/i, 'failed'],
  [/privacy/i, 'declined'],
  [/system permission|LOCATIONSWITCHOFF/i, 'barred'],
  [/auth/i, 'refused'],
]

function whyNot(error: unknown): NoSpot {
  const { errMsg = '' } = (error ?? {}) as { errMsg?: string }
  return reasons.find(([words]) => words.test(errMsg))?.[1] ?? 'failed'
}

/** To within some kilometres, which is enough to order halls; WeChat asks for its privacy agreement and for the place by itself. */
export async function locate(): Promise<Located> {
  try {
    const { latitude, longitude } = await Taro.getFuzzyLocation({ type: 'gcj02' })
    return { latitude, longitude }
  } catch (error) {
    return whyNot(error)
  }
}

/** WeChat asks once; after a refusal only its settings can allow it, and where the phone bars WeChat, those of the phone. */
export async function openAllowing(why: NoSpot): Promise<void> {
  if (why === 'refused') await Taro.openSetting().catch(() => undefined)
  if (why === 'barred' && Taro.canIUse('openAppAuthorizeSetting')) await Taro.openAppAuthorizeSetting({}).catch(() => undefined)
}
