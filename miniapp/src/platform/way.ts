import { open, replaceWith, wholeAddressHere } from './navigate.ts'
import { dial } from './notice.ts'

/** Where one can go on after a refusal, with the word for it. go: asking again would not help; dial: beside asking again. */
export type Way = { word: string; go: 'home' | 'matter' | 'list' | 'sign-in' } | { word: string; dial: string }

export const home: Way = { word: '回首页', go: 'home' }
export const chooseMatter: Way = { word: '去选事项', go: 'matter' }
export const myAppointments: Way = { word: '看我的预约', go: 'list' }
/** It leads back to the page one stands on. */
export const signInFirst: Way = { word: '登录', go: 'sign-in' }
export const hotline: Way = { word: '拨打 12345', dial: '12345' }

export const wantsSignIn = (way: Way | undefined): boolean => way !== undefined && 'go' in way && way.go === 'sign-in'

/** In place of the page that failed: going back does not meet it again. */
export function take(way: Way): void {
  if ('dial' in way) dial(way.dial)
  else if (way.go === 'sign-in') open('sign-in', { goOn: wholeAddressHere() })
  else replaceWith(way.go)
}
