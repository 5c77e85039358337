import Taro from '@tarojs/taro'

/** A short word that goes away by itself; never for a refusal, which needs its why and what now. */
export const say = (word: string): void => void Taro.showToast({ title: word, icon: 'none', duration: 2000 })

export const dial = (phoneNumber: string): void => void Taro.makePhoneCall({ phoneNumber })
