import type { Feature } from '../../platform/house.ts'
import { ticketRoutes } from './routes.ts'

export const ticket: Feature = { routes: ticketRoutes }
