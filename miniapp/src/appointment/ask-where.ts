import { changeWhere, type Where, whereNow } from '../field/where.ts'
import { locate, openAllowing } from '../platform/location.ts'
import { erase } from '../platform/storage.ts'

/** Asks the person, after a refusal by way of the settings; a district chosen before holds until there is an answer. */
export async function askWhere(): Promise<Where> {
  const { refusal } = whereNow()
  if (refusal) await openAllowing(refusal)
  changeWhere({ ...whereNow(), asking: true })
  const located = await locate()
  if (typeof located === 'string') changeWhere({ district: whereNow().district, refusal: located })
  else {
    erase('district')
    changeWhere({ spot: located })
  }
  return whereNow()
}
