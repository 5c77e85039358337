import type { Entry, Searchable, Told } from './index-matters.ts'

type Standing = { told: Told; whole: boolean; from: number }

const isName = ({ told }: Standing): boolean => told.role !== 'word'
const calledSo = 4
const [begins, within, amongNames] = [2, 1, 0.5]

/** How much a place says: called exactly so, then where a text begins, then in the middle of one; a name says more than a word. */
export function placeOf(matches: readonly Standing[]): number {
  if (matches.length === 0) return 0
  if (matches.some((match) => match.whole && isName(match))) return calledSo
  const starts = matches.some(({ from }) => from === 0)
  return (starts ? begins : within) + (matches.some(isName) ? amongNames : 0)
}

/** Not merely in the middle of one of its words. */
export const isClose = ({ place }: { place: number }): boolean => place > within

type Placed = { entry: Entry<Searchable>; place: number }

/** The better place first, then what is done more often. */
export const byPlace = (a: Placed, b: Placed): number => b.place - a.place || b.entry.matter.uses - a.entry.matter.uses
