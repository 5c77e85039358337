import { foldLetters } from './sounds.ts'
import type { Heard, Row, Spelling } from './spelling.ts'

const fewestLetters = 4
const fewestInitials = 5

/** What is forgiven adds up: the more of it, the less somebody meant this. With another first letter it is another word, one sound is in many words, and nobody stops amid a sound. */
const [wrongLetter, oneSound, firstLetter, cutSound, southernHabit, amongInitials] = [1, 1, 2, 2, 2, 2]

/** No more than one letter missing, too many, changed over or wrong, within sounds that are all there. */
export const isSlight = ({ strain }: Pick<Heard, 'strain'>): boolean => strain < 2

function countSame(letters: string, at: number, typed: string): number {
  let same = 0
  while (same < typed.length && typed[same] === letters[at + same]) same += 1
  return same
}

const areTurned = (letters: string, at: number, typed: string): boolean =>
  typed[0] === letters[at + 1] && typed[1] === letters[at] && letters.startsWith(typed.slice(2), at + 2)

/** Asked first, since in most places nothing fits: whatever the slip, one of the next two letters stands here or one further. */
const maySlip = (letters: string, at: number, typed: string): boolean =>
  typed.length < 2 || typed[1] === letters[at] || typed[1] === letters[at + 1] || typed[0] === letters[at + 1]

/** at: where it is; wrong: one letter stands for another. */
type Slip = { at: number; end: number; wrong: boolean }

/** The slips with which the typed letters stand at `from`, and where they end then: one letter missing, too many, two changed over, or one wrong. */
function listSlips(letters: string, from: number, typed: string): Slip[] {
  const same = countSame(letters, from, typed)
  const [at, rest] = [from + same, typed.slice(same)]
  if (rest === '') return [{ at, end: at, wrong: false }]
  if (!maySlip(letters, at, rest)) return []
  const after = rest.slice(1)
  const slips: Slip[] = []
  if (letters.startsWith(rest, at + 1)) slips.push({ at, end: at + 1 + rest.length, wrong: false })
  if (letters.startsWith(after, at)) slips.push({ at, end: at + after.length, wrong: false })
  if (areTurned(letters, at, rest)) slips.push({ at, end: at + rest.length, wrong: false })
  if (letters.startsWith(after, at + 1)) slips.push({ at, end: Math.min(at + rest.length, letters.length), wrong: true })
  return slips
}

/** Letters as they were typed, cut once for all that is looked through: with one slip at most the first half or the last one is right, or what stands around the two in the middle that changed places. */
type Halved = { letters: string; first: string; last: string; before: string; after: string }

function halve(letters: string): Halved {
  const middle = Math.floor(letters.length / 2)
  const [first, last] = [letters.slice(0, middle), letters.slice(middle)]
  return { letters, first, last, before: first.slice(0, -1), after: last.slice(1) }
}

/** As they were typed, and as one types in the south. */
export type Typed = { north: Halved; south: Halved }

export const readTyped = (letters: string): Typed => ({ north: halve(letters), south: halve(foldLetters(letters)) })

export const mayHold = (letters: string, { first, last, before, after }: Halved): boolean =>
  letters.includes(first) || letters.includes(last) || (letters.includes(before) && letters.includes(after))

/** The sign before which these letters end. */
function signBefore(starts: readonly number[], end: number): number {
  const sign = starts.findIndex((start) => start >= end)
  return sign < 0 ? starts.length - 1 : sign
}

export function leastStrained<T extends { strain: number }>(some: readonly T[]): T | undefined {
  let least = some[0]
  for (const each of some) if (least && each.strain < least.strain) least = each
  return least
}

/** What is to be forgiven when a text is heard from `start` on. */
function weighSlip(starts: readonly number[], start: number, { at, end, wrong }: Slip): number {
  const first = at === start || (wrong && starts.includes(at))
  return (first ? firstLetter : 0) + (wrong ? wrongLetter : 0) + (starts.includes(end) ? 0 : cutSound)
}

/** Full pinyin with a slip in it. */
function hearLetters({ letters, starts }: Row, typed: string): Heard[] {
  const heard: Heard[] = []
  for (const [from, start] of starts.entries())
    for (const slip of listSlips(letters, start, typed)) {
      const to = signBefore(starts, slip.end)
      const alone = to - from === 1 ? oneSound : 0
      if (to > from) heard.push({ from, to, spelt: false, strain: alone + weighSlip(starts, start, slip), typed: [] })
    }
  return heard
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

const hearRow = (row: Row, typed: Halved): Heard | undefined =>
  typed.letters.length >= fewestLetters && mayHold(row.letters, typed) ? leastStrained(hearLetters(row, typed.letters)) : undefined

/** Without a slip, but for what the south does not tell apart. */
export function hearSouthern({ southern: { letters, starts } }: Spelling, { north, south }: Typed): Heard | undefined {
  if (north.letters.length < fewestLetters) return undefined
  const from = starts.findIndex((start) => letters.startsWith(south.letters, start))
  if (from < 0) return undefined
  const to = signBefore(starts, (starts[from] ?? 0) + south.letters.length)
  return { from, to, spelt: true, strain: southernHabit, typed: [] }
}

/** What somebody typed who has southern habits and hit one wrong key. */
function hearSouth({ southern }: Spelling, typed: Halved): Heard | undefined {
  const heard = hearRow(southern, typed)
  return heard && { ...heard, strain: heard.strain + southernHabit }
}

/** What somebody most likely meant who hit one wrong key, in the north or in the south; too few letters would mean everything. */
export function hearWithSlip(spelling: Spelling, typed: Typed): Heard | undefined {
  const north = hearRow(spelling, typed.north)
  // Southern habits would have to be forgiven as well.
  if (north && north.strain <= southernHabit) return north
  const south = hearSouth(spelling, typed.south)
  const full = north && south && north.strain > south.strain ? south : (north ?? south)
  const { letters } = typed.north
  if (full || letters.length < fewestInitials) return full
  return mayHold(spelling.initials, typed.north) ? leastStrained(hearInitials(spelling, letters)) : undefined
}
