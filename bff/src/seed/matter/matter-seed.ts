import type { MaterialRow } from '../../db/tables/matter.ts'

export type MatterSeed = {
  id: string
  name: string
  areaName: string
  lifeEventId: string
  offeringId: string | null
  frequent?: boolean
  minutes: number
  promisedDays: number
  fee: string
  whoMay: string
  materials: MaterialRow[]
}

export const free = '不收费'
/** Money and days are invented wherever they could be read as law. */
export const costs = (yuan: number): string => `工本费 ${yuan} 元（演示数据）`
export const ownIdCard: MaterialRow = { name: '本人身份证原件' }
