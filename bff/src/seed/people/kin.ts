import { bornOn } from '@huifuwu/domain'
import { families } from './families.ts'
import { residents } from './residents.ts'

const known = new Set(residents.map(({ name }) => name))
/** Whoever is younger has no account of their own. */
const grownBornBefore = '2008-01-01'

const kin = families.flatMap(({ members }) => members).filter(({ name }) => !known.has(name))

/** The relatives of the demo list. */
export const grownKin = kin.filter(({ idNumber }) => bornOn(idNumber) < grownBornBefore)
export const children = kin.filter(({ idNumber }) => bornOn(idNumber) >= grownBornBefore)
