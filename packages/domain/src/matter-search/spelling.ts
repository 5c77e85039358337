import { foldSound } from './sounds.ts'

/** Sounds in a row, and their letters; starts: before which of these each sound begins, and at last where they end. */
export type Row = { sounds: readonly string[]; letters: string; starts: readonly number[] }
/** One way to read a text aloud; southern: the same with southern habits folded. */
export type Spelling = Row & { initials: string; southern: Row }

/** From which sign to before which; spelt: sound by sound, not by first letters; strain: how much had to be forgiven; `typed`: how many letters of each were typed, nothing where one of them was a slip. */
export type Heard = { from: number; to: number; spelt: boolean; strain: number; typed: readonly number[] }

function toRow(sounds: readonly string[]): Row {
  const starts = [0]
  for (const [at, sound] of sounds.entries()) starts.push((starts[at] ?? 0) + sound.length)
  return { sounds, letters: sounds.join(''), starts }
}

export const toSpelling = (sounds: readonly string[]): Spelling => ({
  ...toRow(sounds),
  initials: sounds.map((sound) => sound[0] ?? '').join(''),
  southern: toRow(sounds.map(foldSound)),
})

const initialsOf = (sound: string): string[] => (/^[zcs]h./.test(sound) ? [sound.slice(0, 2), sound.slice(0, 1)] : [sound.slice(0, 1)])

/** What may be typed for a sign before the next one begins: all of it, or how it begins. */
const partsOf = (sound: string): string[] => [...new Set([sound, ...initialsOf(sound)])]

/** How many letters of each sign were typed when these letters begin at this sign: whole sounds, first letters, or both mixed. */
function follow(sounds: readonly string[], at: number, letters: string): number[] | undefined {
  const sound = sounds[at]
  if (sound === undefined) return undefined
  if (sound.startsWith(letters)) return [letters.length]
  for (const part of partsOf(sound)) {
    const rest = letters.startsWith(part) ? follow(sounds, at + 1, letters.slice(part.length)) : undefined
    if (rest) return [part.length, ...rest]
  }
  return undefined
}

/** In full, or as one is on the way to it: xiangg. */
const isSpelt = (sounds: readonly string[], typed: readonly number[]): boolean =>
  typed.every((count, at) => count === sounds[at]?.length || (at > 0 && at === typed.length - 1))

/** The first place at which these letters are what one types for this text. */
export function hear({ sounds, initials }: Spelling, letters: string): Heard | undefined {
  const first = letters[0] ?? ''
  for (let from = initials.indexOf(first); from >= 0; from = initials.indexOf(first, from + 1)) {
    const typed = follow(sounds, from, letters)
    if (typed) return { from, to: from + typed.length, spelt: isSpelt(sounds.slice(from), typed), strain: 0, typed }
  }
  return undefined
}
