import type { Matter } from '@huifuwu/contract'
import { Problem } from '../../problem.ts'
import type { Directory, MatterRow } from './store.ts'

export function getMatterRow({ matters }: Directory, matterId: string): MatterRow {
  const found = matters.find(({ id }) => id === matterId)
  if (!found) throw new Problem('matter-not-found')
  return found
}

export const toMatter = (row: MatterRow): Matter => ({
  id: row.id as Matter['id'],
  name: row.name,
  plainName: row.plainName,
  areaName: row.areaName,
  offeringId: row.offeringId as Matter['offeringId'],
  minutes: row.minutes,
  promisedDays: row.promisedDays,
  coolingOffDays: row.coolingOffDays,
  fee: row.fee,
  whoMay: row.whoMay,
  materials: row.materials,
  law: row.law,
  homePlace: row.homePlace,
  onlyFor: row.onlyFor,
  onlineAt: row.onlineAt,
  sample: row.sample,
})
