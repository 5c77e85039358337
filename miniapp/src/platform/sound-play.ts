import Taro from '@tarojs/taro'
import { type Player, playTones, type Sound } from './sound-tones.ts'

const shakes = { ok: 'light', warn: 'medium', bad: 'heavy' } as const
let player: Player | undefined

/** WeChat may have no audio context; the hand still feels the difference. */
export function play(sound: Sound): void {
  void Taro.vibrateShort({ type: shakes[sound] }).catch(() => undefined)
  if (!Taro.canIUse('createWebAudioContext')) return
  player ??= Taro.createWebAudioContext() as unknown as Player
  playTones(player, sound)
}
