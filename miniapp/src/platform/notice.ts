import Taro from '@tarojs/taro'

export const dial = (phoneNumber: string): void => void Taro.makePhoneCall({ phoneNumber })
