import Taro from '@tarojs/taro'

export const canScan = true

/** undefined: the person closed the camera, or refused it. */
export async function scanCode(): Promise<string | undefined> {
  try {
    const { result } = await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] })
    return result
  } catch {
    return undefined
  }
}
