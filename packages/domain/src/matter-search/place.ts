import type { Entry, Searchable, Told } from './index-matters.ts'

/** spelt: written, or said sound by sound, so that it stands there by no chance. */
type Standing = { told: Told; whole: boolean; from: number; to: number; spelt: boolean }

/** Place and use are weighed together: one more says as much as ten times the use. */
const [calledSo, wholeWord, atEdge, amongNames] = [2, 0.6, 0.3, 0.25]
/** First letters fit much by chance: where they stand says more. */
const shortWorth = 2

const isName = ({ told }: Standing): boolean => told.role !== 'word'
/** 领结婚证, 结婚证丢了: what is meant ends a text as often as it begins one; first letters end one by chance. */
const isAtEdge = ({ told, from, to, spelt }: Standing): boolean => from === 0 || (spelt && to === told.written.length)

function weighPlace(match: Standing): number {
  if (match.whole) return isName(match) ? calledSo : wholeWord
  return isAtEdge(match) ? atEdge : 0
}

/** Called exactly so, then a whole word for it, then the edge of a text; either name says more than a word. */
function placeOf(matches: readonly Standing[]): number {
  const place = Math.max(0, ...matches.map(weighPlace)) + matches.filter(isName).length * amongNames
  return matches.some(({ spelt }) => spelt) ? place : place * shortWorth
}

/** What is done ten times as often is worth one more. */
export const worthOf = ({ matter }: Entry<Searchable>, matches: readonly Standing[]): number =>
  placeOf(matches) + Math.log10(1 + matter.uses)

/** Not merely first letters in the middle of one of its words. */
export const isClose = ({ matches }: { matches: readonly Standing[] }): boolean =>
  matches.some((match) => match.spelt || match.from === 0 || isName(match))

export const byWorth = (a: { worth: number }, b: { worth: number }): number => b.worth - a.worth
