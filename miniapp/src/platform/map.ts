import Taro from '@tarojs/taro'
import type { Place } from './place.ts'

export const canOpenLocation = true

export const openLocation = (place: Place): void => void Taro.openLocation({ ...place, scale: 16 })
