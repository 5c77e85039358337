import type { MatterLine } from '@huifuwu/contract'
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
