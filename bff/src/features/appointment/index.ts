import type { Feature } from '../../platform/house.ts'
import { appointmentRoutes } from './routes.ts'

export { bookBatch } from './engine/store.ts'
export { findAfterArrival, findQuickly } from './look.ts'
export { type AppointmentRow, findAppointmentByNumber } from './store.ts'
export { codesOf, toTicket } from './view.ts'

export const appointment: Feature = { routes: appointmentRoutes }
