import Taro from '@tarojs/taro'
import { isBefore } from './version.ts'

/** The base library that tells window and letters apart from the device; `lowestWechat` was the first to bring it to every phone. */
const lowestLibrary = '2.20.1'

type Wechat = { SDKVersion?: string | undefined; version?: string | undefined }
const read = (): Wechat => Taro.getAppBaseInfo?.() ?? Taro.getSystemInfoSync()

export const isTooOld = (): boolean => isBefore(read().SDKVersion, lowestLibrary)

export const wechatVersion = (): string | undefined => read().version

export const canUpdate = (): boolean => Taro.canIUse('updateWeChatApp')

/** WeChat leads to its own update. */
export async function updateWechat(): Promise<void> {
  await Taro.updateWeChatApp({}).catch(() => undefined)
}
