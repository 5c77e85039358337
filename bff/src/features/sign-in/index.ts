import type { Feature } from '../../platform/house.ts'
import { forgetJob } from './forget.ts'
import { routes } from './routes.ts'

export const signIn: Feature = { routes, jobs: (house) => [forgetJob(house)] }
