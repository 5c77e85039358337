import type { MatterLine } from '@huifuwu/contract'
import type { Browser, Page } from 'playwright-core'
import { visitSlowly } from './line.ts'

const count = 1000
const districts = ['', '惠城区', '惠阳区', '博罗县', '惠东县', '龙门县', '大亚湾区', '仲恺高新区', '市直']
const words = ['shenfenzheng', '娃上户口', 'senfenzhenghuanling', '我要给孩子上户口去哪里办', 'zzzzzzzz', '公积金贷款提前还款']
const rounds = 3

/** As many matters as a large city has, made of those that ours has. */
async function grow(page: Page): Promise<void> {
  await page.route('**/api/matters', async (route) => {
    const reply = await route.fetch()
    const told = (await reply.json()) as { matters: MatterLine[] }
    const grown = districts.flatMap((district) =>
      told.matters.map((each) => ({ ...each, id: district + each.id, name: district + each.name })),
    )
    if (grown.length < count) throw new Error(`only ${grown.length} matters`)
    await route.fulfill({ response: reply, json: { ...told, matters: grown.slice(0, count) } })
  })
}

/** Runs in the page: one more letter, until the last thing that it changed is laid out. */
async function typeInto(field: Element, typed: string): Promise<number> {
  const quietMs = 120
  const startedAt = performance.now()
  let changedAt = startedAt
  const observer = new MutationObserver(() => {
    document.body.getBoundingClientRect()
    changedAt = performance.now()
  })
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  const isAnswered = () => /找到 \d+ 项|先列 \d+ 项|没有叫|没有找到/.test(document.body.textContent ?? '')
  do await new Promise((done) => setTimeout(done, quietMs / 2))
  while (performance.now() - changedAt < quietMs || !isAnswered())
  observer.disconnect()
  return changedAt - startedAt
}

/** From a letter typed to its answer on the screen, letter by letter, in the built pages on a slow phone. */
export async function measureTyping(browser: Browser, url: string): Promise<Record<string, number>> {
  const { page, close } = await visitSlowly(browser)
  await grow(page)
  await page.goto(`${url}#/appointment/matter/index`)
  await page.getByText('您要办什么？').waitFor()
  const sounds = page.waitForResponse(/\/api\/pinyin/)
  const field = page.getByLabel('搜事项')
  await field.waitFor()
  await Promise.race([sounds, page.waitForLoadState('networkidle')])
  // As soon as one can type: the first letter may find the index unfinished.
  const firstLetterMs = await field.evaluate(typeInto, 's')
  const tookMs = [firstLetterMs]
  for (let round = 0; round < rounds; round += 1) {
    for (const wish of words) {
      for (let length = 1; length <= wish.length; length += 1) tookMs.push(await field.evaluate(typeInto, wish.slice(0, length)))
    }
  }
  await field.evaluate(typeInto, 'shenfenzheng')
  await page.getByText(/^(找到|先列) \d+ 项/).waitFor()
  await close()
  const sorted = tookMs.sort((a, b) => a - b)
  const at = (share: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
  return { matters: count, p50: at(0.5), p95: at(0.95), most: at(1), firstLetterMs: Math.round(firstLetterMs) }
}
