import type { MatterIndex, Searchable } from './index-matters.ts'
import { type Found, findEach, findHeard, findMixed, findSlipped, findSouthern, listFound, matchWritten, tells } from './match.ts'
import { byWorth, isClose } from './place.ts'
import type { Wish } from './wish.ts'

/** So few that one more slip may be what was meant. */
const fewFound = 3

const heardAs = ({ matches }: Found<Searchable>): string[] => matches.flatMap(({ sounds }) => (sounds ? [sounds.join(' ')] : []))

/** First letters fit many words: with matters that are called so, only words that sound like them are meant. */
function soundingAlike<M extends Searchable>(found: readonly Found<M>[], close: readonly Found<M>[]): Found<M>[] {
  const meant = new Set(close.flatMap(heardAs))
  return found.filter((each) => heardAs(each).some((sounds) => meant.has(sounds)))
}

function without<M extends Searchable>(found: readonly Found<M>[], known: readonly Found<M>[]): Found<M>[] {
  const there = new Set(known.map(({ entry }) => entry))
  return found.filter(({ entry }) => !there.has(entry))
}

/** As it is written, or as it sounds; mixed letters only where nothing simpler fits. */
function findExactly<M extends Searchable>({ entries }: MatterIndex<M>, wish: Wish): Found<M>[] {
  const written = listFound(entries, (entry) => matchWritten(entry, wish.written))
  const found = [...written, ...without(findEach(entries, wish, findHeard), written)]
  return found.length > 0 ? found : findEach(entries, wish, findMixed)
}

const strainOf = ({ matches: [match] }: Found<Searchable>): number => match?.strain ?? 0
const byStrain = (a: Found<Searchable>, b: Found<Searchable>): number => strainOf(a) - strainOf(b) || byWorth(a, b)

/** Those for which least of all has to be forgiven, if they tell enough. */
function findTelling<M extends Searchable>(slipped: readonly Found<M>[]): Found<M>[] {
  const [first] = slipped
  return slipped.filter((each) => first && strainOf(each) === strainOf(first) && each.matches.some(tells))
}

/** What is meant by pinyin, first letters or both, with characters between them or without; what the south mixes up and a slip are forgiven without a word. */
export function searchLetters<M extends Searchable>(index: MatterIndex<M>, wish: Wish): { hits: Found<M>[]; guesses: Found<M>[] } {
  const exact = findExactly(index, wish).sort(byWorth)
  const few = exact.length < fewFound
  const southern = few ? without(findEach(index.entries, wish, findSouthern), exact).sort(byWorth) : []
  const slipped = few ? without(findEach(index.entries, wish, findSlipped), [...exact, ...southern]).sort(byStrain) : []
  const found = [exact, southern, findTelling(slipped)].find((each) => each.length > 0) ?? []
  const close = found.filter(isClose)
  const hits = close.length > 0 ? close : found
  const near = without([...southern, ...slipped], found)
  return { hits, guesses: [...soundingAlike(without(found, hits), close), ...near] }
}
