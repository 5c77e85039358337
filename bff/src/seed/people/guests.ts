import { grownKin } from './kin.ts'
import { passersBy, townspeople } from './passers-by.ts'
import { accountIdOf, personIdOf } from './store.ts'

const toGuest = ({ name }: { name: string }) => ({ accountId: accountIdOf({ name }), personId: personIdOf({ name }) })

/** Who comes to the halls on an ordinary day; nobody of them can be signed in as. */
export const guests = [...townspeople, ...grownKin].map(toGuest)
/** Those, and who stands in the lines of today. */
export const everybody = [...guests, ...passersBy.map(toGuest)]
