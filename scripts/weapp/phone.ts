import { inject } from 'vitest'
import type { Answers } from '../../miniapp/test/weapp/wx.ts'
import { boot, type Phone } from '../../miniapp/test/weapp.ts'
import { inRoot } from '../root.ts'

/** A person with a phone; the phone's storage outlives the app. */
export type Owner = { openid: string; storage: Map<string, unknown> }

export const newOwner = (openid: string): Owner => ({ openid, storage: new Map() })

let codes = 0

/** Starts the built mini-program on the owner's phone, in front of the real server. */
export function start({ openid, storage }: Owner, answers: Answers = {}, fontScale = 1): Phone {
  const login = () => {
    codes += 1
    return { code: `demo-${openid}.${codes}` }
  }
  return boot(inRoot('miniapp/dist/weapp'), { api: inject('demo').urls.api, storage, fontScale, answers: { login, ...answers } })
}

/** Errors that the bundle or Taro logged: a page that fell over says so only there. */
export const errorsOf = ({ log }: Phone): string[] => log.filter(({ level }) => level === 'error').map(({ words }) => words)

/** The same on a phone whose WeChat is from years ago. */
export const startOld = ({ storage }: Owner): Phone =>
  boot(inRoot('miniapp/dist/weapp'), { api: inject('demo').urls.api, storage, old: true })
