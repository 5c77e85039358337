import { coverOf, matchRuns, pairsOf } from './cover.ts'
import type { Entry, MatterIndex, Searchable } from './index-matters.ts'
import { type Found, matchSounding, matchWritten } from './match.ts'
import { byWorth, worthOf } from './place.ts'
import { mostGuesses, mostHits } from './rank.ts'
import { readCores, type Wish } from './wish.ts'

/** How a wish stands in a matter, best first: all of it in one text, written so or sounding so, or here and there. */
const ways = ['written', 'sounding', 'part'] as const
type Way = (typeof ways)[number]
/** share: of the signs of the wish; sure: enough of them as they are written, or all of them as a text begins to sound. */
type Candidate<M extends Searchable> = Found<M> & { wish: Wish; way: Way; share: number; sure: boolean }

/** Less than this of a wish is another one; beside a hit a guess must be better than where there is none. */
const [shareOfHit, shareOfGuess, shareOfSecond] = [0.7, 0.5, 0.7]
/** What has so much less than the best one was not meant. */
const besideBest = 0.8
const soundWorth = 0.9
/** More than are ever shown, so that those alike are told apart. */
const mostTold = 40
/** So few that something else may be what was meant. */
const fewFound = 3
/** Fewer sound like too much, but where a text begins; and fewer signs are no wish that one may cut down to. */
const [fewestSounds, fewestSigns] = [3, 2]

type Asked = { wish: Wish; pairs: ReturnType<typeof pairsOf> }

function weighSounding<M extends Searchable>(entry: Entry<M>, wish: Wish): Candidate<M>[] {
  const matches = matchSounding(entry, wish)
  if (matches.length === 0) return []
  const begins = matches.some(({ from }) => from === 0)
  if (wish.written.length < fewestSounds && !begins) return []
  return [{ entry, wish, way: 'sounding', matches, share: soundWorth, worth: worthOf(entry, matches), sure: begins }]
}

function weigh<M extends Searchable>(entry: Entry<M>, { wish, pairs }: Asked): Candidate<M>[] {
  const matches = matchWritten(entry, wish.written)
  if (matches.length > 0) return [{ entry, wish, way: 'written', matches, share: 1, worth: worthOf(entry, matches), sure: true }]
  if (pairs.length === 0) return []
  const sounding = weighSounding(entry, wish)
  const cover = sounding.length > 0 ? undefined : coverOf(entry, wish.written, pairs)
  const share = cover ? cover.written + cover.heard : 0
  if (!cover || share < shareOfGuess) return sounding
  return [{ entry, wish, way: 'part', matches: [], share, worth: worthOf(entry, []), sure: cover.written >= shareOfHit }]
}

const byShare = (a: Candidate<Searchable>, b: Candidate<Searchable>): number => b.share - a.share || byWorth(a, b)

/** In parts: marked, and told apart by where the longest of them stand. */
function markRuns<M extends Searchable>(candidate: Candidate<M>): Candidate<M> {
  if (candidate.matches.length > 0) return candidate
  const matches = matchRuns(candidate.entry, candidate.wish)
  return { ...candidate, matches, worth: worthOf(candidate.entry, matches) }
}

/** Each matter once, as the wish that it fits best. */
function listCandidates<M extends Searchable>({ entries }: MatterIndex<M>, wishes: readonly Wish[]): Candidate<M>[] {
  const asked = [...new Set(wishes)].map((wish) => ({ wish, pairs: pairsOf(wish) }))
  const found = entries.flatMap((entry) => {
    const [first = [], second = []] = asked.map((each) => weigh(entry, each))
    return [...first, ...second].sort(byShare).slice(0, 1)
  })
  return found.sort(byShare).slice(0, mostTold).map(markRuns).sort(byShare)
}

/** Where all of a wish is written, nobody meant what only sounds so; where it sounds so, nobody meant parts of it. */
function inBestWay<M extends Searchable>(found: readonly Candidate<M>[]): Candidate<M>[] {
  const best = ways.find((each) => found.some(({ way }) => way === each))
  return found.filter(({ way }) => way === best)
}

type Answer<M extends Searchable> = { hits: Found<M>[]; guesses: Found<M>[] }

function answer<M extends Searchable>(index: MatterIndex<M>, wishes: readonly Wish[]): Answer<M> {
  const found = listCandidates(index, wishes)
  const sure = found.filter((each) => each.sure)
  const least = Math.max(shareOfHit, (sure[0]?.share ?? 0) * besideBest)
  const fitting = sure.filter(({ share }) => share >= least)
  const hits = inBestWay(fitting)
  const there = new Set(hits)
  const worth = hits.length === 0 ? shareOfGuess : hits.length < fewFound ? shareOfSecond : 1
  const guesses = found.filter((each) => !there.has(each) && each.share >= worth)
  return { hits: hits.slice(0, mostHits), guesses: guesses.slice(0, mostGuesses) }
}

/** What is meant by words: as typed, in the words of the catalogue, and at last without whose it is. */
export function searchWords<M extends Searchable>(index: MatterIndex<M>, wish: Wish): Answer<M> {
  const { core, bare } = readCores(wish, index.sounds)
  const found = answer(index, [wish, core])
  if (found.hits.length > 0 || bare.written.length < Math.max(fewestSigns, shareOfGuess * core.written.length)) return found
  const barely = answer(index, [bare])
  return barely.hits.length > 0 ? barely : found
}
