import type { Page } from 'playwright-core'
import * as box from './in-page/box.ts'
import * as clipped from './in-page/clipped.ts'
import * as covered from './in-page/covered.ts'
import * as focus from './in-page/focus.ts'
import * as line from './in-page/line.ts'
import * as names from './in-page/names.ts'
import * as target from './in-page/target.ts'

export type Fault = box.Fault

const parts = Object.entries({ ...box, ...line, ...clipped, ...covered, ...target, ...focus, ...names })
const source = parts.map(([name, part]) => `const ${name} = ${part}`).join('\n')

/** Asks one of the functions of in-page/ in the page itself. */
export const ask = <T>(page: Page, question: string): Promise<T> => page.evaluate(`(() => {${source}\nreturn ${question}})()`) as Promise<T>

const answers = '.hf-verdict, .hf-field-error, .hf-notice.is-bad'

export const auditNames = (page: Page): Promise<Fault[]> => ask(page, `faultsOfNames(${JSON.stringify(answers)})`)

/** As it lies on the screen: what is cut off, what lies over something else, what a finger cannot meet. */
export async function auditLayout(page: Page, least: number): Promise<Fault[]> {
  const text = await ask<Fault[]>(page, 'faultsOfText()')
  const bars = await ask<Fault[]>(page, 'faultsOnBars()')
  const targets = await ask<Fault[]>(page, `[...faultsOfTargets(${least}), ...faultsOfPresses()]`)
  const cover = await ask<Fault[]>(page, 'faultsOfCover()')
  return [...text, ...bars, ...targets, ...cover]
}
