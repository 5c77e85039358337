import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { settle, takePhone } from '../stage/phone.ts'
import type { Demo } from '../start/demo.ts'
import { enlarge } from './enlarge.ts'
import type { Scene } from './scene.ts'

type Shot = { scene: Scene; elderly: boolean }

const shotsOf = (scene: Scene): Shot[] => (scene.elderly ? [false, true] : [false]).map((elderly) => ({ scene, elderly }))

const faultOf = (work: Promise<unknown>): Promise<string[]> =>
  work.then(
    () => [],
    (error) => [String(error)],
  )

/** Takes the pictures of a scene, as it is and at 1.4; answers what went wrong. */
export async function take(scene: Scene, { browser, demo, dir }: { browser: Browser; demo: Demo; dir: string }): Promise<string[]> {
  const faults: string[] = []
  for (const { elderly } of shotsOf(scene)) {
    const end = elderly ? '-elderly' : ''
    const phone = await takePhone({ browser, url: demo.urls.miniapp, elderly })
    const failed = await faultOf(scene.play(phone, demo))
    await settle(phone.page)
    await phone.page.screenshot({ path: join(dir, `${scene.name}${end}.png`) })
    failed.push(...(await faultOf(enlarge(phone.page))))
    await phone.page.screenshot({ path: join(dir, `${scene.name}-large${end}.png`) })
    await phone.close()
    faults.push(...[...failed, ...phone.errors].map((fault) => `${scene.name}${end}: ${fault}`))
  }
  return faults
}
