import type { Entry, Role, Searchable, Told } from './index-matters.ts'
import { worthOf } from './place.ts'
import { hearSouthern, hearWithSlip, isSlight, leastStrained, mayHold, readTyped, type Typed } from './slip.ts'
import { type Heard, hear, type Spelling } from './spelling.ts'
import type { Wish } from './wish.ts'

/** Part of a text, counted in signs; sounds: of these signs, when it was found by them. */
export type Match = Heard & { told: Told; whole: boolean; sounds: readonly string[] | undefined }

const present = <T>(one: T | undefined): one is T => one !== undefined
const matchEach = (told: readonly Told[], match: (told: Told) => Match | undefined): Match[] => told.map(match).filter(present)

const exactly = { spelt: true, strain: 0, typed: [] }

/** The texts in which the wish stands as it was written. */
export function matchWritten({ told, written: all }: Entry<Searchable>, written: string): Match[] {
  if (!all.includes(written)) return []
  return matchEach(told, (each) => {
    const from = each.written.indexOf(written)
    const whole = each.written === written
    return from < 0 ? undefined : { told: each, from, to: from + written.length, whole, ...exactly, sounds: undefined }
  })
}

function findRow(row: readonly string[], wished: readonly string[]): number {
  return row.findIndex((_, at) => wished.every((sound, after) => row[at + after] === sound))
}

/** The texts in which something stands that sounds like it, sign by sign. */
export function matchSounding({ told, said }: Entry<Searchable>, { sounds: wished, said: all }: Wish): Match[] {
  if (!said.includes(all)) return []
  return matchEach(told, (each) => {
    for (const { sounds, southern } of each.spellings) {
      const from = findRow(southern.sounds, wished)
      const to = from + wished.length
      const whole = sounds.length === wished.length
      if (from >= 0) return { told: each, from, to, whole, ...exactly, sounds: sounds.slice(from, to) }
    }
    return undefined
  })
}

type Listen = (spelling: Spelling) => Heard | undefined

/** Of the ways to read a text the one for which least has to be forgiven. */
function matchHeard(told: Told, letters: string, listen: Listen): Match | undefined {
  let best: Match | undefined
  for (const spelling of told.spellings) {
    const heard = listen(spelling)
    if (!heard || (best && best.strain <= heard.strain)) continue
    const whole = spelling.letters === letters || spelling.initials === letters
    best = { ...heard, told, whole, sounds: spelling.sounds.slice(heard.from, heard.to) }
    if (heard.strain === 0) return best
  }
  return best
}

const listenTo = (told: readonly Told[], letters: string, listen: Listen): Match[] =>
  matchEach(told, (each) => matchHeard(each, letters, listen))

export type Found<M extends Searchable> = { entry: Entry<M>; matches: readonly Match[]; worth: number }
type Finder = <M extends Searchable>(entry: Entry<M>, typed: Typed) => Match[]

/** Typed in full or by first letters; looked through at once before each text is asked. */
export const findHeard: Finder = ({ told, letters, initials }, { north: { letters: typed } }) =>
  letters.includes(typed) || initials.includes(typed) ? listenTo(told, typed, (spelling) => hear(spelling, typed)) : []

/** Some sounds in full, of others the first letter. */
export const findMixed: Finder = ({ told }, { north: { letters } }) => listenTo(told, letters, (spelling) => hear(spelling, letters))

/** Typed in full as one types in the south. */
export const findSouthern: Finder = ({ told, southern }, typed) =>
  southern.includes(typed.south.letters) ? listenTo(told, typed.north.letters, (spelling) => hearSouthern(spelling, typed)) : []

/** Two signs with a slip in them may be anything, but where a text begins; in its middle they are at least asked about when little has to be forgiven. */
const fewestSigns = 3
export const tells = (match: Match): boolean => match.to - match.from >= fewestSigns || (match.from === 0 && isSlight(match))
const isAsked = (match: Match): boolean => tells(match) || match.from === 0 || (match.to - match.from === 2 && isSlight(match))

/** Only those texts of a matter for which least has to be forgiven. */
export const findSlipped: Finder = ({ told, letters, initials, southern }, typed) => {
  if (!mayHold(letters, typed.north) && !mayHold(southern, typed.south) && !mayHold(initials, typed.north)) return []
  const asked = listenTo(told, typed.north.letters, (spelling) => hearWithSlip(spelling, typed)).filter(isAsked)
  const least = leastStrained(asked)?.strain
  return asked.filter(({ strain }) => strain === least)
}

export const listFound = <M extends Searchable>(entries: readonly Entry<M>[], find: (entry: Entry<M>) => Match[]): Found<M>[] =>
  entries.flatMap((entry) => {
    const matches = find(entry)
    return matches.length === 0 ? [] : [{ entry, matches, worth: worthOf(entry, matches) }]
  })

export function findEach<M extends Searchable>(entries: readonly Entry<M>[], { letters }: Wish, find: Finder): Found<M>[] {
  if (!letters) return []
  const typed = readTyped(letters)
  return listFound(entries, (entry) => find(entry, typed))
}

/** The one that stands at the beginning, if there is such. */
export function matchOf(matches: readonly Match[], role: Role): Match | undefined {
  const ofRole = matches.filter(({ told }) => told.role === role)
  return ofRole.find(({ from }) => from === 0) ?? ofRole[0]
}
