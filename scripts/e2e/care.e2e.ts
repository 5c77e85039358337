import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../browser.ts'
import { proveRulers } from '../care/plants.ts'
import { walk } from '../care/walk.ts'
import { playAll } from '../look/lanes.ts'
import { listScenes } from '../look/list-scenes.ts'
import { openStage, type Stage } from '../stage/stage.ts'

/** The fullest page of each kind; `npm run care` walks all of them. */
const fullest = ['01-home', '06-venue-again', '07-time', '10-confirm', '33-cancel', '39-real-name-error', '47-staff-scan']

let browser: Browser
let stage: Stage
beforeAll(async () => {
  browser = await openBrowser()
  stage = await openStage()
})
afterAll(async () => {
  await browser.close()
  await stage.stop()
})

test('every planted fault is found, and a page without any is left alone', async () => {
  expect(await proveRulers(browser)).toEqual([])
})

test('the fullest pages can be read, met with a finger, walked with the keyboard and heard, in both modes and at 1.4', async () => {
  const scenes = (await listScenes([])).filter(({ name }) => fullest.includes(name))
  expect(scenes).toHaveLength(fullest.length)
  const found = await playAll(scenes, (play) => walk(play, { browser, demo: stage.demo }))
  expect(found.flat()).toEqual([])
})
