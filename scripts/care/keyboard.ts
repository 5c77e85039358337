import type { Page } from 'playwright-core'
import { ask, type Fault } from './audit.ts'
import type { Place, Stop } from './in-page/focus.ts'

const fault = (what: string): Fault => ({ kind: 'keyboard', what })

/** A browser scrolls to what has the focus a moment later. */
async function readStop(page: Page): Promise<Stop | undefined> {
  const stop = await ask<Stop | undefined>(page, 'readStop()')
  if (!stop || stop.behind === '') return stop
  await page.waitForTimeout(400)
  return ask<Stop | undefined>(page, 'readStop()')
}

/** Where Tab leads, from the top until it comes round or leaves the page. */
async function walkStops(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab')
    const stop = await readStop(page)
    if (!stop || stops.some(({ at, name }) => at === stop.at && name === stop.name)) break
    stops.push(stop)
  }
  return stops
}

const faultsOfStop = ({ name, at, ringed, behind }: Stop): Fault[] => [
  ...(ringed ? [] : [fault(`the focus on ${name} cannot be seen`)]),
  ...(behind === '' ? [] : [fault(`${name} has the focus behind ${behind}`)]),
  ...(at < 0 ? [fault(`${name} has the focus and is no target in sight`)] : []),
]

function faultOfOrder(before: Place | undefined, place: Place | undefined): Fault[] {
  if (!before || !place || before.layer !== place.layer || place.bottom > before.top + 1) return []
  return [fault(`the focus jumps up from ${before.name} to ${place.name}`)]
}

/** With the keyboard alone: every target is reached, in order, and one sees where one is. */
export async function auditKeyboard(page: Page): Promise<Fault[]> {
  await ask(page, 'beginFocus()')
  const places = await ask<Place[]>(page, 'readPlaces()')
  const stops = await walkStops(page, places.length + 8)
  const order = stops.flatMap(({ at }, step) => faultOfOrder(places[stops[step - 1]?.at ?? -1], places[at]))
  const missed = places.filter((_, at) => !stops.some((stop) => stop.at === at))
  return [...stops.flatMap(faultsOfStop), ...order, ...missed.map(({ name }) => fault(`Tab does not reach ${name}`))]
}
