import type { Feature } from '../../platform/house.ts'
import { routes } from './routes.ts'

export { earliestFor, findNearestFree } from './free.ts'
export { showHours } from './hours.ts'

export const catalogue: Feature = { routes }
