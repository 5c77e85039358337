import type { Day, Release, SessionLine } from '@huifuwu/contract'
import type { Page } from 'playwright-core'
import { settle } from '../../stage/phone.ts'
import { retell } from '../retell.ts'
import type { Scene } from '../scene.ts'
import { press, time } from '../ways.ts'

type Days = { days: Day[]; readAt: string }
type Releases = { releases: Release[]; readAt: string }
type Sessions = { sessions: SessionLine[] }

const days = /\/api\/venues\/[^/]+\/days\?/
const sessions = /\/api\/venues\/[^/]+\/sessions\?/
const sessionsOfToday = /\/api\/venues\/[^/]+\/sessions\?.*on=2026-11-23/
const releases = /\/api\/venues\/[^/]+\/releases\?/
/** The seed leaves nothing of its next day. */
const rushed = 'appointment/time/index?matterId=passport&venueId=huicheng-hall'
const full = { state: 'full', remaining: 0 } as const

const before = (readAt: string, minutes: number): string => new Date(Date.parse(readAt) - minutes * 60_000).toISOString()

/** Days that should be out since so many minutes. */
const delayDays = (minutes: number) => (page: Page) =>
  retell<Days>(page, days, ({ days: told, readAt }) => ({
    days: told.map((day) => (day.state === 'unreleased' ? { ...day, releasesAt: before(readAt, minutes) } : day)),
  }))

async function endToday(page: Page): Promise<void> {
  await retell<Days>(page, days, ({ days: [today, ...rest] }) => ({
    days: today ? [{ ...today, state: 'over', remaining: 0 }, ...rest] : [],
  }))
  await retell<Sessions>(page, sessionsOfToday, () => ({ sessions: [] }))
}

async function takeAll(page: Page): Promise<void> {
  await retell<Days>(page, days, ({ days: told }) => ({ days: told.map((day) => (day.state === 'open' ? { ...day, ...full } : day)) }))
  await retell<Sessions>(page, sessions, ({ sessions: told }) => ({
    sessions: told.map((session) => (session.state === 'open' ? { ...session, ...full } : session)),
  }))
}

/** A day of the strip, by what stands under it; in 长辈版 all days say why. */
async function toDay(page: Page, state: RegExp): Promise<void> {
  if (await page.getByRole('button', { name: '看别的日子' }).isVisible()) return press(page, '看别的日子')
  await page.getByRole('radio', { name: state }).first().click()
  await settle(page)
}

type OnDay = Pick<Scene, 'only'> & { path?: string; told?: (page: Page) => Promise<unknown>; state: RegExp; shows: RegExp }

const onDay = (name: string, { path = time, told, state, ...more }: OnDay): Scene => ({
  name,
  ...more,
  play: async ({ page, open }) => {
    await told?.(page)
    await open(path)
    await toDay(page, state)
  },
})

/** What 长辈版 shows on request only. */
const onRequest = (name: string, path: string, request: string): Scene => ({
  name,
  only: 'elderly',
  play: async ({ page, open }) => {
    await open(path)
    await press(page, request)
  },
})

const delayed = (name: string, minutes: number, shows: RegExp): Scene => ({
  name,
  shows,
  play: async ({ page, open }) => {
    await retell<Releases>(page, releases, ({ releases: [first, ...rest], readAt }) => ({
      releases: first ? [{ ...first, state: 'due', at: before(readAt, minutes) }, ...rest] : [],
    }))
    await open('appointment/release/index?matterId=id-card-renewal&venueId=city-hall')
  },
})

export const scenes: Scene[] = [
  onDay('07-time-full', { path: rushed, state: /约满$/, shows: /^约满，/, only: 'plain' }),
  onDay('07-time-rest', { state: /休息$/, shows: /大厅这天不开门/, only: 'plain' }),
  onDay('07-time-unreleased', { state: /放$/, shows: /放出，先到先约/, only: 'plain' }),
  onDay('07-time-over', { told: endToday, state: /已过$/, shows: /剩下的时间来不及约了/ }),
  onDay('07-time-releasing', { told: delayDays(1), state: /正在放$/, shows: /开始放，一会儿就有/ }),
  onDay('07-time-late', { told: delayDays(10), state: /晚了$/, shows: /还没放出来。放出来这里会自己变/ }),
  {
    name: '07-time-none',
    shows: /^(约满|满了)$/,
    play: async ({ page, open }) => {
      await takeAll(page)
      await open(time)
    },
  },
  onRequest('08-time-days', time, '看别的日子'),
  onRequest('08-time-hours', time, '看别的时间'),
  onRequest('74-venue-all', 'appointment/venue/index?matterId=id-card-renewal', '看别的大厅'),
  delayed('release-due', 1, /^正在放$/),
  delayed('release-late', 10, /^晚了，还没放出来$/),
]
