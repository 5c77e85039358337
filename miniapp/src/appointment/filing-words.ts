import type { Matter, VenueForMatter } from '@huifuwu/contract'

type Hall = Pick<VenueForMatter, 'filing' | 'district'>
type Named = Hall & Pick<VenueForMatter, 'shortName'>
type Home = Pick<Matter, 'homePlace' | 'onlyFor'>
export type Asked = { home: Home; elderly: boolean }

const plainly = (homePlace: string): string => (homePlace === '户籍地' ? '户口' : homePlace)

/** 户口在哪都一样; 惠州户口的，在哪个区县都一样. */
export const saySame = ({ homePlace, onlyFor }: Home): string =>
  onlyFor ? `${onlyFor}的，在哪个区县都一样` : `${plainly(homePlace)}在哪都一样`

export const decideAll = (venues: readonly Pick<Hall, 'filing'>[]): boolean => venues.every(({ filing }) => filing === 'decide')

/** Who belongs to another district: 惠州户口、户籍地不在博罗县的. */
function sayElsewhere({ home: { homePlace, onlyFor }, elderly }: Asked, where: string): string {
  if (!onlyFor) return `${elderly ? plainly(homePlace) : homePlace}不在${where}的`
  return elderly ? `${onlyFor}、不在${where}的` : `${onlyFor}、${homePlace}不在${where}的`
}

const written = { accept: '这里受理，那边审批，受理当天就算天数', collect: '这里只收材料，转过去办，那边收到才开始算天数', here: '本区县' }
const spoken = { accept: '在这里收下就开始算天数，由那边来定', collect: '这里只帮着把材料转过去，那边收到才开始算天数', here: '当地' }
const voiceOf = ({ elderly }: Asked) => (elderly ? spoken : written)

/** What a hall does for whoever does not belong to `where`; handed on, nothing is promised until home has it. */
function sayMode({ filing }: Pick<Hall, 'filing'>, asked: Asked, where: string): string {
  if (filing === 'decide') return `${saySame(asked.home)}，在这里就能办完。`
  return `${sayElsewhere(asked, where)}，${voiceOf(asked)[filing]}。`
}

/** 全市通办 at one hall; undefined where all of them decide, which is said once for all. */
export const sayFiling = (hall: Hall, venues: readonly Hall[], asked: Asked): string | undefined =>
  decideAll(venues) ? undefined : sayMode(hall, asked, hall.district)

/** The halls of each way, those that do most first. */
export function listFiling(venues: readonly Named[], asked: Asked): string[] {
  if (venues.length === 0 || (venues.length === 1 && decideAll(venues))) return []
  if (decideAll(venues)) return [`${saySame(asked.home)}，去哪个都行。`]
  return (['decide', 'accept', 'collect'] as const).flatMap((filing) => {
    const halls = venues.filter((venue) => venue.filing === filing)
    const words = sayMode({ filing }, asked, halls.length === 1 ? (halls[0]?.district ?? '') : voiceOf(asked).here)
    return halls.length === 0 ? [] : [`${halls.map(({ shortName }) => shortName).join('、')}：${words}`]
  })
}
