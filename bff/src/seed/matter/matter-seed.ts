import type { FilingMode } from '@huifuwu/domain'
import type { MaterialRow } from '../../db/tables/matter.ts'

export type MatterSeed = {
  id: string
  name: string
  plainName: string
  occasion: string
  searchWords: string[]
  areaName: string
  lifeEventId: string
  /** null = all done online, nobody has to come. */
  offeringId: string | null
  frequent: boolean
  /** Among the few that old people come for: 1 stands first. */
  elderlyRank: number | null
  uses: number
  minutes: number
  promisedDays: number
  coolingOffDays: number
  fee: string
  whoMay: string
  inPerson: boolean
  materials: MaterialRow[]
  law: string[]
  filing: FilingMode
  /** Whose department decides: 户籍地, 缴存地. */
  homePlace: string
  /** Whom alone it is for, by what ties them to the city; null = whoever comes, from anywhere (全国通办). */
  onlyFor: string | null
  /** Where it is done by those who stay at home; null = in a hall. */
  onlineAt: string | null
  sample: true
}

export type Shared = Pick<MatterSeed, 'areaName' | 'homePlace' | 'onlyFor' | 'offeringId' | 'lifeEventId' | 'filing' | 'law'>
type Own = 'id' | 'name' | 'plainName' | 'occasion' | 'searchWords' | 'uses' | 'minutes' | 'promisedDays' | 'whoMay' | 'materials'

/** Money and days are invented, so every matter is a sample. */
const usual = {
  fee: '不收费',
  frequent: false,
  elderlyRank: null,
  coolingOffDays: 0,
  inPerson: false,
  onlineAt: null,
  sample: true,
} as const

/** Matters of one department; each says only what it has of its own. */
export const group = (shared: Shared, rows: (Partial<MatterSeed> & Pick<MatterSeed, Own>)[]): MatterSeed[] =>
  rows.map((row) => ({ ...usual, ...shared, ...row }))

export const ownIdCard: MaterialRow = { name: '本人身份证原件' }
export const householdBook: MaterialRow = { name: '户口簿原件' }
export const bankCard: MaterialRow = { name: '本人银行卡' }
export const addressProof: MaterialRow = { name: '住址证明', note: '租房合同、房产证或单位证明，任选一样' }
export const businessLicence: MaterialRow = { name: '营业执照' }
export const filledThere = { note: '到窗口填', filledThere: true } as const
