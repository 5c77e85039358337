import type { Browser, Page } from 'playwright-core'
import { enlarge } from '../look/enlarge.ts'
import type { Play } from '../look/lanes.ts'
import { reach } from '../look/reach.ts'
import { takePhone } from '../stage/phone.ts'
import type { Demo } from '../start/demo.ts'
import { auditLayout, auditNames, type Fault } from './audit.ts'
import { auditWithAxe } from './axe.ts'
import { auditKeyboard } from './keyboard.ts'

export type Found = Fault & { where: string }

const at = (where: string, faults: Fault[]): Found[] => faults.map((fault) => ({ ...fault, where }))

async function auditAll(page: Page, where: string, size: number): Promise<Found[]> {
  const said = at(where, [...(await auditNames(page)), ...(await auditWithAxe(page)), ...(await auditKeyboard(page))])
  const laid = at(where, await auditLayout(page, size))
  await enlarge(page)
  return [...said, ...laid, ...at(`${where} at 1.4`, await auditLayout(page, size))]
}

/** Plays a scene in one mode and measures what is then on the screen, as it is and at 1.4. */
export async function walk({ scene, elderly, where }: Play, { browser, demo }: { browser: Browser; demo: Demo }): Promise<Found[]> {
  const found: Found[] = []
  const phone = await takePhone({ browser, url: demo.urls.miniapp, elderly })
  try {
    await reach(scene, phone, demo)
    found.push(...(await auditAll(phone.page, where, elderly ? 60 : 44)))
  } catch (error) {
    found.push({ where, kind: 'scene', what: String(error).slice(0, 300) })
  }
  found.push(...phone.errors.map((what) => ({ where, kind: 'scene', what })))
  await phone.close()
  return found
}
