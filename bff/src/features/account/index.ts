import type { Feature } from '../../platform/house.ts'
import { routes } from './routes.ts'

export { getBooker } from './booker.ts'
export { privacyText } from './privacy-text.ts'
export { type ReadPerson, readPerson, readPersons } from './read-person.ts'

export const account: Feature = { routes }
