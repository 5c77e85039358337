import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { settle, takePhone } from '../stage/phone.ts'
import type { Demo } from '../start/demo.ts'
import { enlarge } from './enlarge.ts'
import type { Play } from './lanes.ts'
import { reach } from './reach.ts'

const faultOf = (work: Promise<unknown>): Promise<string[]> =>
  work.then(
    () => [],
    (error) => [String(error)],
  )

type Studio = { browser: Browser; demo: Demo; dir: string }

/** Takes the pictures of a scene in one mode, as it is and at 1.4; answers what went wrong. */
export async function take({ scene, elderly, where }: Play, { browser, demo, dir }: Studio): Promise<string[]> {
  const end = elderly ? '-elderly' : ''
  const phone = await takePhone({ browser, url: demo.urls.miniapp, elderly })
  const failed = await faultOf(reach(scene, phone, demo))
  await settle(phone.page)
  await phone.page.screenshot({ path: join(dir, `${scene.name}${end}.png`) })
  failed.push(...(await faultOf(enlarge(phone.page))))
  await phone.page.screenshot({ path: join(dir, `${scene.name}-large${end}.png`) })
  await phone.close()
  return [...failed, ...phone.errors].map((fault) => `${where}: ${fault}`)
}
