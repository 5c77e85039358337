import type { Searchable } from './index-matters.ts'
import { type Found, type Match, matchOf } from './match.ts'
import { toSigns } from './signs.ts'

/** Part of a text as shown, by its characters. */
export type Range = { from: number; to: number }
/** A sound of what was found, with how many of its letters were typed. */
export type Said = { sound: string; typed: number }
export type Hit<M extends Searchable> = {
  matter: M
  name: Range | undefined
  plainName: Range | undefined
  /** Another word for it, when neither name was meant. */
  word: (Range & { text: string }) | undefined
  /** How it is read, when it was found by that. */
  said: readonly Said[] | undefined
}

export const mostHits = 12
export const mostGuesses = 5

function toRange(match: Match | undefined): Range | undefined {
  if (!match) return undefined
  const signs = toSigns(match.told.text)
  const [first, last] = [signs[match.from], signs[match.to - 1]]
  return first && last && { from: first.at, to: last.at + last.length }
}

function sayMatch({ sounds, typed }: Match): Said[] | undefined {
  return sounds?.map((sound, at) => ({ sound, typed: typed[at] ?? 0 }))
}

export function toHit<M extends Searchable>({ entry: { matter }, matches }: Found<M>): Hit<M> {
  const [name, plainName] = [matchOf(matches, 'name'), matchOf(matches, 'plainName')]
  const word = name || plainName ? undefined : matchOf(matches, 'word')
  const range = toRange(word)
  const best = name ?? plainName ?? word
  return {
    matter,
    name: toRange(name),
    plainName: toRange(plainName),
    word: word && range && { ...range, text: word.told.text },
    said: best && sayMatch(best),
  }
}
