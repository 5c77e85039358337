import type { Phone } from '../stage/phone.ts'
import type { Demo } from '../start/demo.ts'

/**
 * One picture in both modes: how to get there, and whether getting there leaves something behind.
 * `only` = there is no other mode of it; `shows` = words without which it is not the picture that it is called after.
 */
export type Scene = {
  name: string
  only?: 'plain' | 'elderly'
  writes?: boolean
  shows?: RegExp
  play: (phone: Phone, demo: Demo) => Promise<void>
}
