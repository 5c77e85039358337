import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { inRoot } from '../root.ts'

const shown: Record<string, string> = { '01-home': 'home', '17-code': 'code' }
/** A little smaller than they were taken, so that git keeps no more than it must. */
const size = { width: 480, height: 1039 }

export const readmeScenes = Object.keys(shown)

/** What was just looked at becomes the pictures that README.md and README.zh-CN.md show. */
export async function drawForReadme(browser: Browser, dir: string): Promise<string[]> {
  mkdirSync(inRoot('docs/pictures'), { recursive: true })
  const page = await browser.newPage({ viewport: size })
  for (const [scene, name] of Object.entries(shown)) {
    const picture = readFileSync(join(dir, `${scene}.png`)).toString('base64')
    await page.setContent(
      `<body style="margin:0"><img src="data:image/png;base64,${picture}" width="${size.width}" height="${size.height}">`,
    )
    await page.screenshot({ path: inRoot(`docs/pictures/${name}.png`) })
  }
  await page.close()
  return Object.values(shown).map((name) => `docs/pictures/${name}.png`)
}
