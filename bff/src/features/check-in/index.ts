import type { Feature } from '../../platform/house.ts'
import { checkInRoutes } from './routes.ts'

export const checkIn: Feature = { routes: checkInRoutes }
