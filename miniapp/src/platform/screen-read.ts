import Taro from '@tarojs/taro'
import { clampScale, type Screen } from './scale.ts'

/** The bar stands as high above WeChat's capsule as below it. */
export function readScreen(): Screen {
  const { statusBarHeight = 20, safeArea, screenHeight, windowWidth } = Taro.getWindowInfo()
  const { top, height, left } = Taro.getMenuButtonBoundingClientRect()
  const { fontSizeScaleFactor } = Taro.getAppBaseInfo() as { fontSizeScaleFactor?: number }
  return {
    scale: clampScale(fontSizeScaleFactor),
    status: `${statusBarHeight}px`,
    navbar: `${height + (top - statusBarHeight) * 2}px`,
    capsule: `${windowWidth - left + 8}px`,
    safe: `${safeArea ? Math.max(0, screenHeight - safeArea.bottom) : 0}px`,
  }
}
