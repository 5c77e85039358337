import type { Heard, Row, Spelling } from './spelling.ts'

const fewestLetters = 4
const fewestInitials = 5

function countSame(letters: string, at: number, typed: string): number {
  let same = 0
  while (same < typed.length && typed[same] === letters[at + same]) same += 1
  return same
}

/** Where the typed letters end when they stand at `at` but for one slip: one letter wrong, missing, too many, or two changed over. */
function endWithSlip(letters: string, at: number, typed: string): number | undefined {
  const same = countSame(letters, at, typed)
  const [here, rest] = [at + same, typed.slice(same)]
  if (rest === '') return here
  if (letters.startsWith(rest.slice(1), here + 1)) return Math.min(here + rest.length, letters.length)
  if (letters.startsWith(rest, here + 1)) return here + 1 + rest.length
  if (letters.startsWith(rest.slice(1), here)) return here + rest.length - 1
  const turned = `${rest[1] ?? ''}${rest[0]}${rest.slice(2)}`
  return letters.startsWith(turned, here) ? here + rest.length : undefined
}

/** With one slip at most, the letters before the middle or those after it are right, unless the two in the middle changed places. */
export function mayHold(letters: string, typed: string): boolean {
  const middle = Math.floor(typed.length / 2)
  if (letters.includes(typed.slice(0, middle)) || letters.includes(typed.slice(middle))) return true
  return letters.includes(typed.slice(0, middle - 1)) && letters.includes(typed.slice(middle + 1))
}

/** Full pinyin with a slip in it. */
function hearLetters({ sounds, letters }: Row, typed: string): Heard | undefined {
  let at = 0
  for (const [from, sound] of sounds.entries()) {
    const end = endWithSlip(letters, at, typed)
    if (end !== undefined) return { from, to: countSigns(sounds, from, end - at), spelt: false, typed: [] }
    at += sound.length
  }
  return undefined
}

function countSigns(sounds: readonly string[], from: number, length: number): number {
  let [to, rest] = [from, length]
  while (rest > 0 && to < sounds.length) {
    rest -= sounds[to]?.length ?? 0
    to += 1
  }
  return to
}

/** First letters with a slip among them. */
function hearInitials({ initials }: Spelling, typed: string): Heard | undefined {
  for (let from = 0; from < initials.length; from += 1) {
    const end = endWithSlip(initials, from, typed)
    if (end !== undefined) return { from, to: end, spelt: false, typed: [] }
  }
  return undefined
}

const hearRow = (row: Row, typed: string): Heard | undefined =>
  typed.length >= fewestLetters && mayHold(row.letters, typed) ? hearLetters(row, typed) : undefined

/** As they were typed, and as one types in the south. */
export type Typed = { letters: string; southern: string }

/** Without a slip, but for what the south does not tell apart. */
export function hearSouthern({ southern: { sounds, letters } }: Spelling, typed: Typed): Heard | undefined {
  if (typed.letters.length < fewestLetters) return undefined
  let at = 0
  for (const [from, sound] of sounds.entries()) {
    if (letters.startsWith(typed.southern, at)) return { from, to: countSigns(sounds, from, typed.southern.length), spelt: true, typed: [] }
    at += sound.length
  }
  return undefined
}

/** What somebody meant who hit one wrong key, in the north or in the south; too few letters would mean everything. */
export function hearWithSlip(spelling: Spelling, { letters, southern }: Typed): Heard | undefined {
  const full = hearRow(spelling, letters) ?? hearRow(spelling.southern, southern)
  if (full || letters.length < fewestInitials) return full
  return mayHold(spelling.initials, letters) ? hearInitials(spelling, letters) : undefined
}
