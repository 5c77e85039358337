import type { Appointment } from '@huifuwu/contract'
import { dial } from '../platform/notice.ts'
import { Row } from '../ui/row.tsx'

/** To whoever sits in that hall; where nobody does there is no such row. */
export function HallPhone({ venue: { phone } }: Pick<Appointment, 'venue'>) {
  if (!phone) return null
  return <Row icon='phone' title='打给大厅' sub={phone} onPress={() => dial(phone)} />
}
