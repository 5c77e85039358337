import Taro from '@tarojs/taro'
import { type Screen, toScale } from './scale.ts'

/** An older WeChat tells only how large its own letters are. */
type FontSetting = { fontSizeScaleFactor?: number; fontSizeSetting?: number }
const usualPixels = 17

/** The bar stands as high above WeChat's capsule as below it. */
export function readScreen(): Screen {
  const { statusBarHeight = 20, safeArea, screenHeight, windowWidth } = Taro.getWindowInfo?.() ?? Taro.getSystemInfoSync()
  const { top, height, left } = Taro.getMenuButtonBoundingClientRect()
  const { fontSizeScaleFactor, fontSizeSetting } = (Taro.getAppBaseInfo?.() ?? Taro.getSystemInfoSync()) as FontSetting
  return {
    ...toScale(fontSizeScaleFactor ?? Number(fontSizeSetting) / usualPixels),
    status: `${statusBarHeight}px`,
    navbar: `${height + (top - statusBarHeight) * 2}px`,
    capsule: `${windowWidth - left + 8}px`,
    safe: `${safeArea ? Math.max(0, screenHeight - safeArea.bottom) : 0}px`,
  }
}
