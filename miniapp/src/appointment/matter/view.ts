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

/** What is done most often and needs a visit; what one came for last time stands above it already. */
export function chooseFew(matters: readonly MatterLine[], lastVisit: Pick<LastVisit, 'matterId'> | null): MatterLine[] {
  const others = matters.filter(({ id, frequent, offeringId }) => frequent && offeringId !== null && id !== lastVisit?.matterId)
  return others.sort((a, b) => b.uses - a.uses).slice(0, lastVisit ? mostFew - 1 : mostFew)
}
