import type { Entry, Role, Searchable, Told } from './index-matters.ts'
import { hearWithSlip, mayHold } from './slip.ts'
import { type Heard, hear, type Spelling } from './spelling.ts'
import type { Wish } from './wish.ts'

/** Part of a text, counted in signs; sounds: of these signs, when it was found by them. */
export type Match = Heard & { told: Told; whole: boolean; sounds: readonly string[] | undefined }

/** Shorter words say too little to be the heart of a sentence. */
const fewestSigns = 3

function matchWritten(told: Told, { written }: Wish): Match | undefined {
  const from = told.written.indexOf(written)
  const found = { told, typed: [], sounds: undefined }
  if (from >= 0) return { ...found, from, to: from + written.length, whole: told.written === written }
  const isHeart = told.written.length >= fewestSigns && written.includes(told.written)
  return isHeart ? { ...found, from: 0, to: told.written.length, whole: false } : undefined
}

type Listen = (spelling: Spelling, letters: string) => Heard | undefined

function matchSound(told: Told, letters: string, listen: Listen): Match | undefined {
  for (const spelling of told.spellings) {
    const heard = listen(spelling, letters)
    const whole = spelling.letters === letters || spelling.initials === letters
    if (heard) return { ...heard, told, whole, sounds: spelling.sounds.slice(heard.from, heard.to) }
  }
  return undefined
}

const present = (match: Match | undefined): match is Match => match !== undefined

export type Found<M extends Searchable> = { entry: Entry<M>; matches: Match[] }
type Finder = <M extends Searchable>(entry: Entry<M>, wish: Wish) => Match[]

export const findWritten: Finder = ({ told }, wish) => told.map((each) => matchWritten(each, wish)).filter(present)

/** Typed in full or by first letters; looked through at once before each text is asked. */
export const findHeard: Finder = ({ told, letters, initials }, { letters: typed = '' }) =>
  typed !== '' && (letters.includes(typed) || initials.includes(typed)) ? listenTo(told, typed, hear) : []

/** Some sounds in full, of others the first letter. */
export const findMixed: Finder = ({ told }, { letters = '', typed }) => (typed && letters !== '' ? listenTo(told, letters, hear) : [])

export const findSlipped: Finder = ({ told, letters, initials }, { letters: typed = '' }) =>
  typed !== '' && (mayHold(letters, typed) || mayHold(initials, typed)) ? listenTo(told, typed, hearWithSlip) : []

const listenTo = (told: readonly Told[], letters: string, listen: Listen): Match[] =>
  told.map((each) => matchSound(each, letters, listen)).filter(present)

export const findEach = <M extends Searchable>(entries: readonly Entry<M>[], wish: Wish, find: Finder): Found<M>[] =>
  entries.flatMap((entry) => {
    const matches = find(entry, wish)
    return matches.length === 0 ? [] : [{ entry, matches }]
  })

export const matchOf = (matches: readonly Match[], role: Role): Match | undefined => matches.find(({ told }) => told.role === role)
