import type { LastVisit, MatterLine } from '@huifuwu/contract'
import type { Answered } from '../../platform/api.ts'

export type Group = { name: string; matters: MatterLine[] }

/** Booked often first, the rest by what happens in life. */
export function groupMatters({ lifeEvents, matters }: Answered<'GET /matters'>): Group[] {
  const rest = matters.filter(({ frequent }) => !frequent)
  const groups = [
    { name: '常约事项', matters: matters.filter(({ frequent }) => frequent) },
    ...lifeEvents.map(({ id, name }) => ({ name, matters: rest.filter(({ lifeEventId }) => lifeEventId === id) })),
  ]
  return groups.filter((group) => group.matters.length > 0)
}

/** 2021年3月. */
export const showMonth = (on: string): string => `${Number(on.slice(0, 4))}年${Number(on.slice(5, 7))}月`

const mostFew = 3

const rankOf = ({ elderlyRank }: MatterLine): number => elderlyRank ?? Number.POSITIVE_INFINITY
const isUsual = ({ frequent, offeringId }: MatterLine): boolean => frequent && offeringId !== null

/** What old people come for, at home or in a hall; where that is not told, what is done most often. What one did last time stands above already. */
export function chooseFew(matters: readonly MatterLine[], lastVisit: Pick<LastVisit, 'matterId'> | null): MatterLine[] {
  const wanted = matters.filter((matter) => matter.elderlyRank).sort((a, b) => rankOf(a) - rankOf(b))
  const usual = matters.filter((matter) => !matter.elderlyRank && isUsual(matter)).sort((a, b) => b.uses - a.uses)
  const few = wanted.length > 0 ? wanted : usual
  return few.slice(0, mostFew).filter(({ id }) => id !== lastVisit?.matterId)
}
