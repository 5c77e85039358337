import type { Asked, me } from '@huifuwu/contract'
import { isMobile, normaliseIdNumber, normaliseName, normalisePhone, refuseIdNumber, refuseName } from '@huifuwu/domain'
import { Problem } from '../../../problem.ts'

export type Claim = Pick<Wish['body'], 'name' | 'idNumber' | 'phone'>
export type Wish = Asked<(typeof me)['POST /me/real-name']>

/** Name and number as the register writes them, or why they cannot be right. */
export function readClaim({ name: typedName, idNumber: typedNumber, phone }: Claim): Claim {
  const [name, idNumber] = [normaliseName(typedName), normaliseIdNumber(typedNumber)]
  const wrongName = refuseName(name)
  if (wrongName) throw new Problem('name-invalid', { facts: { reason: wrongName } })
  const wrongNumber = refuseIdNumber(idNumber)
  if (wrongNumber) throw new Problem('id-number-invalid', { facts: { reason: wrongNumber } })
  return { name, idNumber, phone }
}

export function readMobile(typed: string): string {
  const mobile = normalisePhone(typed)
  if (!isMobile(mobile)) throw new Problem('phone-invalid')
  return mobile
}
