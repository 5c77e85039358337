import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { settle, takePhone } from '../stage/phone.ts'
import type { Demo } from '../start/demo.ts'
import type { Scene } from './scene.ts'

type Shot = { scene: Scene; elderly: boolean }

const shotsOf = (scene: Scene): Shot[] => (scene.elderly ? [false, true] : [false]).map((elderly) => ({ scene, elderly }))

/** Takes the pictures of a scene; answers what went wrong. */
export async function take(scene: Scene, { browser, demo, dir }: { browser: Browser; demo: Demo; dir: string }): Promise<string[]> {
  const faults: string[] = []
  for (const { elderly } of shotsOf(scene)) {
    const name = elderly ? `${scene.name}-elderly` : scene.name
    const phone = await takePhone({ browser, url: demo.urls.miniapp, elderly })
    const failed = await scene.play(phone, demo).then(
      () => [],
      (error) => [String(error)],
    )
    await settle(phone.page)
    await phone.page.screenshot({ path: join(dir, `${name}.png`) })
    await phone.close()
    faults.push(...[...failed, ...phone.errors].map((fault) => `${name}: ${fault}`))
  }
  return faults
}
