import { type Entry, type Searchable, say, type Told } from './index-matters.ts'
import type { Match } from './match.ts'
import type { Wish } from './wish.ts'

/** Which share of a wish stands in the texts of a matter: as it is written, and besides what only sounds alike. */
export type Cover = { written: number; heard: number }

/** Two signs in a row. */
type Pair = { written: string; said: string }
export const pairsOf = ({ written, sounds }: Wish): Pair[] =>
  sounds.slice(1).map((sound, before) => ({ written: written.slice(before, before + 2), said: say([sounds[before] ?? '', sound]) }))

const [writtenAlike, soundsAlike, nothing] = [2, 1, 0]
/** A sign by itself says less than one beside its neighbour; what only sounds alike says a little less too. */
const [aloneWorth, soundWorth] = [0.5, 0.9]

/** How each pair is found; undefined: not even one as it is written. Sounds are only asked for then. */
function likenEach(entry: Entry<Searchable>, pairs: readonly Pair[]): number[] | undefined {
  const written = pairs.map((pair) => entry.written.includes(pair.written))
  if (!written.includes(true)) return undefined
  return pairs.map(({ said }, at) => (written[at] ? writtenAlike : entry.said.includes(said) ? soundsAlike : nothing))
}

/** undefined: not even two signs in a row are written so. */
export function coverOf(entry: Entry<Searchable>, written: string, pairs: readonly Pair[]): Cover | undefined {
  const alike = likenEach(entry, pairs)
  if (!alike) return undefined
  let [sure, heard] = [0, 0]
  for (const [at, sign] of [...written].entries()) {
    const best = Math.max(alike[at - 1] ?? nothing, alike[at] ?? nothing)
    if (best === writtenAlike) sure += 1
    else if (entry.written.includes(sign)) sure += aloneWorth
    else if (best === soundsAlike) heard += soundWorth
  }
  return { written: sure / written.length, heard: heard / written.length }
}

type Run = { from: number; to: number }

/** From this sign on: the most signs, two at least, that are as something in the wish does. */
function runFrom(sounds: readonly string[], from: number, wished: string): Run | undefined {
  let to = from + 1
  while (to < sounds.length && wished.includes(say(sounds.slice(from, to + 1)))) to += 1
  return to - from < 2 ? undefined : { from, to }
}

const lengthOf = ({ from, to }: Run): number => to - from

function matchRow(row: readonly string[], wished: string): Run[] {
  return row.flatMap((_, from) => {
    const run = runFrom(row, from, wished)
    return run ? [run] : []
  })
}

/** As it is written before what only sounds so. */
function matchTold(told: Told, { written, said }: Wish): Match[] {
  const shared = { told, whole: false, spelt: true, strain: 0, typed: [] }
  const signs = say([...written])
  return [
    ...matchRow([...told.written], signs).map((run) => ({ ...shared, ...run, sounds: undefined })),
    ...told.spellings.flatMap((spelling) =>
      matchRow(spelling.southern.sounds, said).map((run) => ({ ...shared, ...run, sounds: spelling.sounds.slice(run.from, run.to) })),
    ),
  ]
}

/** The longest parts that a matter shares with a wish. */
export function matchRuns({ told }: Entry<Searchable>, wish: Wish): Match[] {
  const runs = told.flatMap((each) => matchTold(each, wish))
  const longest = Math.max(0, ...runs.map(lengthOf))
  return runs.filter((run) => lengthOf(run) === longest)
}
