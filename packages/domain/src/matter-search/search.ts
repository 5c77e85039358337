import type { MatterIndex, Searchable } from './index-matters.ts'
import { type Hit, mostGuesses, mostHits, toHit } from './rank.ts'
import { searchLetters } from './search-letters.ts'
import { searchWords } from './search-words.ts'
import { readWish } from './wish.ts'

/** hits: what was asked for; guesses: 您是不是要. */
export type MatterSearch<M extends Searchable> = { hits: Hit<M>[]; guesses: Hit<M>[] }

/** Finds matters by words, plain speech, pinyin or first letters; what is typed may be anything at all. */
export function searchMatters<M extends Searchable>(index: MatterIndex<M>, typed: string): MatterSearch<M> {
  const wish = readWish(typed, index.sounds)
  if (wish.written === '') return { hits: [], guesses: [] }
  const { hits, guesses } = (wish.latin ? searchLetters : searchWords)(index, wish)
  return { hits: hits.slice(0, mostHits).map(toHit), guesses: guesses.slice(0, mostGuesses).map(toHit) }
}
