import type { Feature } from '../../platform/house.ts'
import { routes } from './routes.ts'

export { requirePermission } from './permission.ts'
export { hashPassword } from './sign-in/password.ts'

export const staff: Feature = { routes }
