import Taro from '@tarojs/taro'

const nothing = () => undefined
const brighten = (value: number): Promise<unknown> => Taro.setScreenBrightness({ value }).catch(nothing)
const stayAwake = (keepScreenOn: boolean): Promise<unknown> => Taro.setKeepScreenOn({ keepScreenOn }).catch(nothing)

/** Android goes back to its own adjusting: what it says of itself is from before that. */
const asSystem = -1
const isAndroid = (): boolean => (Taro.getDeviceInfo?.() ?? Taro.getSystemInfoSync()).platform === 'android'

/** What puts the phone back; undefined: it does not say how bright it is, so it is left as it is. */
async function readBrightness(): Promise<number | undefined> {
  if (isAndroid()) return asSystem
  const { value } = await Taro.getScreenBrightness().catch(() => ({ value: undefined }))
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined
}

/** One step after the other, however fast somebody comes and goes: the last one wins. */
let steps: Promise<unknown> = Promise.resolve()
const then = (step: () => Promise<unknown>): void => {
  steps = steps.then(step)
}

/** Bright enough for a scanner behind glass, and awake; the answer puts it back. */
export function holdScreen(): () => void {
  let before: number | undefined
  then(() => stayAwake(true))
  then(async () => {
    before = await readBrightness()
    if (before !== undefined) await brighten(1)
  })
  return () => {
    then(() => stayAwake(false))
    then(async () => {
      if (before !== undefined) await brighten(before)
    })
  }
}
