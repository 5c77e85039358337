import axe from 'axe-core'
import type { Page } from 'playwright-core'
import type { Fault } from './audit.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Found = { violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] }

/** All rules of WCAG 2.1 and 2.2, A and AA, and what axe calls good practice. */
export async function auditWithAxe(page: Page): Promise<Fault[]> {
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`)) as Found
  return violations.map(({ id, help, nodes }) => {
    const [first] = nodes
    return {
      kind: 'axe',
      what: `${id}: ${help}, ${nodes.length} times, first ${first?.html.slice(0, 160)} ${first?.failureSummary?.split('\n')[1]?.trim()}`,
    }
  })
}
