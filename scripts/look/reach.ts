import { type Phone, settle } from '../stage/phone.ts'
import type { Demo } from '../start/demo.ts'
import type { Scene } from './scene.ts'

const patienceMs = 10_000

/** Plays a scene up to the words that it is about, and to where they can be seen: another page in its place is a fault, however good it looks. */
export async function reach({ play, shows }: Scene, phone: Phone, demo: Demo): Promise<void> {
  await play(phone, demo)
  if (shows) await phone.page.getByText(shows).filter({ visible: true }).first().scrollIntoViewIfNeeded({ timeout: patienceMs })
  await settle(phone.page)
}
