import type { Feature } from '../../platform/house.ts'
import { checkInRoutes } from './routes.ts'

export { checkIn as checkInResident } from './check-in.ts'

export const checkIn: Feature = { routes: checkInRoutes }
