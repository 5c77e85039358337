import type { Entry, MatterIndex, Searchable } from './index-matters.ts'
import { type Found, findEach, findHeard, findMixed, findSlipped, findWritten } from './match.ts'
import { findByPairs } from './pairs.ts'
import { byWorth, type Hit, isClose, toHit } from './rank.ts'
import { readCore, readWish, type Wish } from './wish.ts'

/** hits: what was asked for; guesses: 您是不是要. */
export type MatterSearch<M extends Searchable> = { hits: Hit<M>[]; guesses: Hit<M>[] }

const mostHits = 12
const mostGuesses = 5
/** So few that one more slip may be what was meant. */
const fewHits = 3

const heardAs = ({ matches }: Found<Searchable>): string[] => matches.flatMap(({ sounds }) => (sounds ? [sounds.join(' ')] : []))

/** First letters fit many words: with matters that are called so, only words that sound like them are meant. */
function soundingAlike<M extends Searchable>(found: readonly Found<M>[], close: readonly Found<M>[]): Found<M>[] {
  const meant = new Set(close.flatMap(heardAs))
  return found.filter((each) => heardAs(each).some((sounds) => meant.has(sounds)))
}

const without = <M extends Searchable>(found: readonly Found<M>[], known: readonly Found<M>[]): Found<M>[] => {
  const there = new Set<Entry<M>>(known.map(({ entry }) => entry))
  return found.filter(({ entry }) => !there.has(entry))
}

/** As it is written, or as it sounds; mixed letters only where nothing simpler fits. */
function findExactly<M extends Searchable>({ entries }: MatterIndex<M>, wish: Wish): Found<M>[] {
  const written = findEach(entries, wish, findWritten)
  if (written.length > 0 && !wish.latin) return written
  const heard = without(findEach(entries, wish, findHeard), written)
  const found = [...written, ...heard]
  return found.length > 0 ? found : findEach(entries, wish, findMixed)
}

function findNearly<M extends Searchable>(index: MatterIndex<M>, wish: Wish): Found<M>[] {
  const slipped = findEach(index.entries, wish, findSlipped).sort(byWorth)
  return wish.latin ? slipped : [...slipped, ...without(findByPairs(index, wish), slipped)]
}

function search<M extends Searchable>(index: MatterIndex<M>, wish: Wish): MatterSearch<M> {
  const exact = findExactly(index, wish).sort(byWorth)
  const near = exact.length < fewHits ? without(findNearly(index, wish), exact) : []
  // A slip in pinyin is forgiven without a word; a wrong character is asked about.
  const found = wish.latin ? [...exact, ...near] : exact
  const close = found.filter(isClose)
  const hits = close.length > 0 ? close : found
  const rest = without(found, hits)
  const guesses = wish.latin ? soundingAlike(rest, close) : [...rest, ...near]
  return { hits: hits.slice(0, mostHits).map(toHit), guesses: guesses.slice(0, mostGuesses).map(toHit) }
}

/** Finds matters by words, plain speech, pinyin or first letters; what is typed may be anything at all. */
export function searchMatters<M extends Searchable>(index: MatterIndex<M>, typed: string): MatterSearch<M> {
  const wish = readWish(typed, index.sounds)
  if (wish.written === '') return { hits: [], guesses: [] }
  const found = search(index, wish)
  const core = found.hits.length > 0 ? undefined : readCore(wish, index.sounds)
  return core ? search(index, core) : found
}
