import type { Feature } from '../../platform/house.ts'
import { ticketRoutes } from './routes.ts'

export { endOne } from './end.ts'

export const ticket: Feature = { routes: ticketRoutes }
