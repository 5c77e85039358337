import type { Phone } from '../stage/phone.ts'
import type { Demo } from '../start/demo.ts'

/** One picture: how to get there, and whether the elderly mode is looked at as well. */
export type Scene = {
  name: string
  elderly?: boolean
  play: (phone: Phone, demo: Demo) => Promise<void>
}
