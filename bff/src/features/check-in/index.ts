import type { Feature } from '../../platform/house.ts'
import { checkInRoutes } from './routes.ts'

export { checkInBatch } from './store.ts'

export const checkIn: Feature = { routes: checkInRoutes }
