import type { Phone } from '../stage/phone.ts'
import type { Demo } from '../start/demo.ts'

/** One picture: how to get there, whether the elderly mode is looked at as well, and whether getting there leaves something behind. */
export type Scene = {
  name: string
  elderly?: boolean
  writes?: boolean
  play: (phone: Phone, demo: Demo) => Promise<void>
}
