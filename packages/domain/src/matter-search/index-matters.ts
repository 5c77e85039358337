import { toSigns } from './signs.ts'
import { isHeard, readAloud, type Sounds } from './sounds.ts'
import { type Spelling, toSpelling } from './spelling.ts'

/** What search goes by: the official name, the everyday one, other words that people use, and how often it is done. */
export type Searchable = { id: string; name: string; plainName: string; searchWords: readonly string[]; uses: number }

export type Role = 'name' | 'plainName' | 'word'
/** written: the signs that count, in a row. */
export type Told = { role: Role; text: string; written: string; spellings: readonly Spelling[] }

/** A matter as search sees it; the texts hold those of all its names and words, to be looked through at once. `said` and `southern` are what they sound like in the south. */
export type Entry<M extends Searchable> = {
  matter: M
  told: readonly Told[]
  written: string
  letters: string
  initials: string
  said: string
  southern: string
}
export type MatterIndex<M extends Searchable = Searchable> = { entries: readonly Entry<M>[]; sounds: Sounds }

function tell(role: Role, text: string, sounds: Sounds): Told {
  const signs = toSigns(text).map(({ sign }) => sign)
  return { role, text, written: signs.join(''), spellings: readAloud(signs, sounds).filter(isHeard).map(toSpelling) }
}

const between = '\n'
/** Spaces on both sides, so that a pair of sounds is found whole or not at all. */
export const say = (sounds: readonly string[]): string => ` ${sounds.join(' ')} `

function toEntry<M extends Searchable>(matter: M, sounds: Sounds): Entry<M> {
  const told = [
    tell('name', matter.name, sounds),
    tell('plainName', matter.plainName, sounds),
    ...matter.searchWords.map((word) => tell('word', word, sounds)),
  ]
  const spellings = told.flatMap((each) => each.spellings)
  return {
    matter,
    told,
    written: told.map(({ written }) => written).join(between),
    letters: spellings.map(({ letters }) => letters).join(between),
    initials: spellings.map(({ initials }) => initials).join(between),
    said: spellings.map(({ southern }) => say(southern.sounds)).join(between),
    southern: spellings.map(({ southern }) => southern.letters).join(between),
  }
}

/** Made once when the matters or the sounds are new; every search after that looks things up. */
export const indexMatters = <M extends Searchable>(matters: readonly M[], sounds: Sounds): MatterIndex<M> => ({
  entries: matters.map((matter) => toEntry(matter, sounds)),
  sounds,
})
