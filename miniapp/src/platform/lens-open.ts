import Taro from '@tarojs/taro'
import type { Lens, LensTrouble, Place, Watcher } from './lens.ts'

/** WeChat shows a scanner of its own, and is back when it has read something. */
export const staysOpen = false
export const canAllowCamera = true

const done: Lens = { stop: () => undefined, torch: undefined }

/** Closing the scanner is no trouble; what WeChat may not do, the person can allow. */
function troubleOf(error: unknown): LensTrouble | undefined {
  const { errMsg = '' } = (error ?? {}) as { errMsg?: string }
  if (/cancel/i.test(errMsg)) return undefined
  return /auth|permission|denied|privacy/i.test(errMsg) ? 'refused' : 'busy'
}

export async function openLens(_place: Place, { onCode }: Watcher): Promise<Lens | LensTrouble> {
  try {
    const { result } = await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] })
    if (result) onCode(result)
    return done
  } catch (error) {
    return troubleOf(error) ?? done
  }
}

/** WeChat's own right to the camera stands in the settings of the phone; an older WeChat leads to its own. */
export async function allowCamera(): Promise<void> {
  const opened = Taro.canIUse('openAppAuthorizeSetting') ? Taro.openAppAuthorizeSetting({}) : Taro.openSetting()
  await opened.catch(() => undefined)
}
