import type { Heard, Row, Spelling } from './spelling.ts'

const fewestLetters = 4
const fewestInitials = 5

/** What is forgiven adds up: the more of it, the less somebody meant this. With another first letter it is another word, and nobody stops amid a sound. */
const [wrongLetter, firstLetter, cutSound, southernHabit, amongInitials] = [1, 2, 2, 2, 2]

/** No more than one letter missing, too many, changed over or wrong, within sounds that are all there. */
export const isSlight = ({ strain }: Pick<Heard, 'strain'>): boolean => strain < 2

function countSame(letters: string, at: number, typed: string): number {
  let same = 0
  while (same < typed.length && typed[same] === letters[at + same]) same += 1
  return same
}

/** at: where it is; wrong: one letter stands for another. */
type Slip = { at: number; end: number; wrong: boolean }

/** The slips with which the typed letters stand at `from`, and where they end then: one letter missing, too many, two changed over, or one wrong. */
function listSlips(letters: string, from: number, typed: string): Slip[] {
  const same = countSame(letters, from, typed)
  const [at, rest] = [from + same, typed.slice(same)]
  if (rest === '') return [{ at, end: at, wrong: false }]
  const turned = `${rest[1] ?? ''}${rest[0]}${rest.slice(2)}`
  const slips: Slip[] = []
  if (letters.startsWith(rest, at + 1)) slips.push({ at, end: at + 1 + rest.length, wrong: false })
  if (letters.startsWith(rest.slice(1), at)) slips.push({ at, end: at + rest.length - 1, wrong: false })
  if (letters.startsWith(turned, at)) slips.push({ at, end: at + rest.length, wrong: false })
  if (letters.startsWith(rest.slice(1), at + 1)) slips.push({ at, end: Math.min(at + rest.length, letters.length), wrong: true })
  return slips
}

/** With one slip at most, the letters before the middle or those after it are right, unless the two in the middle changed places. */
export function mayHold(letters: string, typed: string): boolean {
  const middle = Math.floor(typed.length / 2)
  if (letters.includes(typed.slice(0, middle)) || letters.includes(typed.slice(middle))) return true
  return letters.includes(typed.slice(0, middle - 1)) && letters.includes(typed.slice(middle + 1))
}

/** Before which letter each sound begins, and at last where all of them end. */
function listStarts(sounds: readonly string[]): number[] {
  let at = 0
  return [0, ...sounds.map((sound) => (at += sound.length))]
}

/** The sign before which these letters end. */
function signBefore(starts: readonly number[], end: number): number {
  const sign = starts.findIndex((start) => start >= end)
  return sign < 0 ? starts.length - 1 : sign
}

export const leastStrained = <T extends { strain: number }>(some: readonly T[]): T | undefined =>
  some.reduce<T | undefined>((least, each) => (least && least.strain <= each.strain ? least : each), undefined)

/** What is to be forgiven when a text is heard from `start` on. */
function weighSlip(starts: readonly number[], start: number, { at, end, wrong }: Slip): number {
  const first = at === start || (wrong && starts.includes(at))
  return (first ? firstLetter : 0) + (wrong ? wrongLetter : 0) + (starts.includes(end) ? 0 : cutSound)
}

/** Full pinyin with a slip in it. */
function hearLetters({ sounds, letters }: Row, typed: string): Heard[] {
  const starts = listStarts(sounds)
  const hearFrom = (start: number, from: number): Heard[] =>
    listSlips(letters, start, typed).map((slip) => {
      return { from, to: signBefore(starts, slip.end), spelt: false, strain: weighSlip(starts, start, slip), typed: [] }
    })
  return starts.slice(0, -1).flatMap(hearFrom)
}

/** First letters with a slip among them. */
const hearInitials = ({ initials }: Spelling, typed: string): Heard[] =>
  [...initials].flatMap((_, from) =>
    listSlips(initials, from, typed).map(({ end, wrong }) => ({
      from,
      to: end,
      spelt: false,
      strain: amongInitials + (wrong ? wrongLetter : 0),
      typed: [],
    })),
  )

const hearRow = (row: Row, typed: string): Heard[] =>
  typed.length >= fewestLetters && mayHold(row.letters, typed) ? hearLetters(row, typed) : []

/** As they were typed, and as one types in the south. */
export type Typed = { letters: string; southern: string }

/** Without a slip, but for what the south does not tell apart. */
export function hearSouthern({ southern: { sounds, letters } }: Spelling, typed: Typed): Heard | undefined {
  if (typed.letters.length < fewestLetters) return undefined
  const starts = listStarts(sounds)
  const from = starts.findIndex((start) => letters.startsWith(typed.southern, start))
  if (from < 0) return undefined
  const to = signBefore(starts, (starts[from] ?? 0) + typed.southern.length)
  return { from, to, spelt: true, strain: southernHabit, typed: [] }
}

/** What somebody most likely meant who hit one wrong key, in the north or in the south; too few letters would mean everything. */
export function hearWithSlip(spelling: Spelling, { letters, southern }: Typed): Heard | undefined {
  const south = hearRow(spelling.southern, southern).map((heard) => ({ ...heard, strain: heard.strain + southernHabit }))
  const full = leastStrained([...hearRow(spelling, letters), ...south])
  if (full || letters.length < fewestInitials) return full
  return mayHold(spelling.initials, letters) ? leastStrained(hearInitials(spelling, letters)) : undefined
}
