import type { Feature, House } from '../../platform/house.ts'
import type { Job } from '../../platform/jobs.ts'
import { deleteForgotten } from '../../platform/repeat.ts'
import { proveBooks } from './books/prove.ts'
import { endDays } from './end.ts'
import { releaseDays } from './release.ts'

export { endDays } from './end.ts'
export { planDay, releaseDays } from './release.ts'
export { insertSessions, listPolicies, listSpots, type NewSession, type Spot } from './store.ts'

const jobs = (house: House): Job[] => [
  {
    name: 'release-days',
    every: { seconds: 30 },
    run: async () => {
      const sessions = await releaseDays(house)
      if (sessions > 0) house.log.info({ sessions }, 'days released')
    },
  },
  {
    name: 'end-days',
    every: { seconds: 30 },
    run: async () => {
      const { missed, served } = await endDays(house)
      if (missed + served > 0) house.log.info({ missed, served }, 'days ended')
    },
  },
  {
    name: 'prove-books',
    every: { cron: '30 3 * * *' },
    longestSeconds: 3600,
    run: async () => {
      await proveBooks(house)
    },
  },
  {
    name: 'forget-repeats',
    every: { seconds: 3600 },
    run: async () => {
      await deleteForgotten(house.db.sql, house.clock.machineNow())
    },
  },
]

export const day: Feature = { routes: () => {}, jobs }
