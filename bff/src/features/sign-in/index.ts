import type { Feature } from '../../platform/house.ts'
import { routes } from './routes.ts'

export const signIn: Feature = { routes }
