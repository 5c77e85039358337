import { playTones, type Sound } from './sound-tones.ts'

let player: AudioContext | undefined

/** A browser keeps still until somebody has touched the page; the verdict does not wait for its sound. */
export function play(sound: Sound): void {
  if (typeof AudioContext === 'undefined') return
  player ??= new AudioContext()
  void player.resume().catch(() => undefined)
  playTones(player, sound)
}
