import type { Matter, VenueForMatter } from '@huifuwu/contract'

type Hall = Pick<VenueForMatter, 'filing' | 'district'>
type Named = Hall & Pick<VenueForMatter, 'shortName'>
type Home = Pick<Matter, 'homePlace'>

/** 户口在哪都一样. */
export const saySame = ({ homePlace }: Home): string => `${homePlace === '户籍地' ? '户口' : homePlace}在哪都一样`

export const decideAll = (venues: readonly Pick<Hall, 'filing'>[]): boolean => venues.every(({ filing }) => filing === 'decide')

/** What a hall does for whoever does not belong to `where`; handed on, nothing is promised until home has it. */
function sayMode({ filing }: Pick<Hall, 'filing'>, { homePlace }: Home, where: string): string {
  if (filing === 'decide') return `${saySame({ homePlace })}，在这里就能办完。`
  const others = `${homePlace}不在${where}的，`
  if (filing === 'accept') return `${others}这里受理，那边审批，受理当天就算天数。`
  return `${others}这里只收材料，转过去办，那边收到才开始算天数。`
}

/** 全市通办 at one hall; undefined where all of them decide, which is said once for all. */
export const sayFiling = (hall: Hall, home: Home, venues: readonly Hall[]): string | undefined =>
  decideAll(venues) ? undefined : sayMode(hall, home, hall.district)

/** The halls of each way, those that do most first. */
export function listFiling(venues: readonly Named[], home: Home): string[] {
  if (venues.length === 0 || (venues.length === 1 && decideAll(venues))) return []
  if (decideAll(venues)) return [`${saySame(home)}，去哪个都行。`]
  return (['decide', 'accept', 'collect'] as const).flatMap((filing) => {
    const halls = venues.filter((venue) => venue.filing === filing)
    const words = sayMode({ filing }, home, halls.length === 1 ? (halls[0]?.district ?? '') : '本区县')
    return halls.length === 0 ? [] : [`${halls.map(({ shortName }) => shortName).join('、')}：${words}`]
  })
}
