import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { confirm, elderly, openHome, plain, signInAtHome, type Voice } from './resident.ts'
import { button, press, pressOn, see, seeHeading } from './touch.ts'
import type { World } from './world.ts'

const most = 4

/** As the page itself sees them: a press that was made twice counts twice. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { dataset } = document.documentElement
    dataset.taps = '0'
    document.addEventListener('click', () => Object.assign(dataset, { taps: Number(dataset.taps) + 1 }), true)
  })
  return () => page.evaluate(() => Number(document.documentElement.dataset.taps))
}

async function chooseAgain(page: Page, voice: Voice): Promise<void> {
  if (voice.elderly) {
    await press(page, /，?上次在/)
    await seeHeading(page, '哪天去方便？')
    return press(page, '下一步')
  }
  await press(page, '直接选时间')
  await pressOn(button(page, /^\d+:\d\d–\d+:\d\d，余 \d+ 个$/).first())
}

export function testFourTaps(world: () => World): void {
  test.each([
    { mode: 'normal', voice: plain, name: '林晓禾' },
    { mode: 'elderly', voice: elderly, name: '阿依古丽·麦麦提' },
  ])('who has been here before books with four taps, $mode', async ({ voice, name }) => {
    const { page } = await world().takePhone()
    await openHome(page, world().demo.urls.miniapp, voice)
    await signInAtHome(page, name)
    const taps = await countTaps(page)
    await press(page, /^惠预约/)
    await chooseAgain(page, voice)
    await seeHeading(page, '确认预约')
    await see(page, `${name}（本人）`)
    await confirm(page, voice)
    expect(await taps()).toBeLessThanOrEqual(most)
  })
}
