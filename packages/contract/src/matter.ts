import { type Static, Type as T } from 'typebox'
import { count, instant, MatterId, minutes, OfferingId, orNull, slug } from './shape.ts'

export const MatterLine = T.Object({
  id: MatterId,
  name: T.String(),
  /** As a neighbour would say it; shown in 长辈版. */
  plainName: T.String(),
  /** When it is wanted, in a few words: 丢了、被偷了; tells matters of like names apart. null = not said. */
  occasion: orNull(T.String()),
  /** Other words by which people look for it. */
  searchWords: T.Array(T.String()),
  areaName: T.String(),
  lifeEventId: slug('life-event'),
  /** Booked often: stands on the first page of 惠预约. */
  frequent: T.Boolean(),
  /** How often it is done in a year. */
  uses: count,
  /** Its place among the few that 长辈版 offers first; null = not one of them. */
  elderlyRank: orNull(count),
  /** Nobody may come in one's place. */
  inPerson: T.Boolean(),
  /** null = all done online, nobody has to come. */
  offeringId: orNull(OfferingId),
  minutes,
  earliestAt: orNull(instant),
  /** When it is wanted and how long it takes are invented: a list that shows them says 演示数据. */
  sample: T.Boolean(),
})
export type MatterLine = Static<typeof MatterLine>

/** `filledThere`: written and signed at the counter, nothing to bring. */
export const Material = T.Object({ name: T.String(), note: T.Optional(T.String()), filledThere: T.Optional(T.Boolean()) })

export const Matter = T.Object({
  id: MatterId,
  name: T.String(),
  plainName: T.String(),
  areaName: T.String(),
  offeringId: orNull(OfferingId),
  minutes,
  promisedDays: count,
  /** Natural days that the law makes people wait before they come once more: 离婚冷静期. */
  coolingOffDays: count,
  fee: T.String(),
  whoMay: T.String(),
  materials: T.Array(Material),
  /** The laws and rules that it rests on, by name. */
  law: T.Array(T.String()),
  /** The place whose department decides, as people call it: 户籍地, 缴存地. */
  homePlace: T.String(),
  /** Whom alone it is for, by what ties them to the city: 惠州户口, 房子在惠州; null = whoever comes, from anywhere. */
  onlyFor: orNull(T.String()),
  /** Where it is done by those who stay at home: 粤省事小程序; null = in a hall. */
  onlineAt: orNull(T.String()),
  /** Fee, days and materials are invented, the law is not checked: a page that shows them says 演示数据. */
  sample: T.Boolean(),
})
export type Matter = Static<typeof Matter>
