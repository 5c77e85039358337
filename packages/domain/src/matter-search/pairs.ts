import { type Entry, type MatterIndex, type Searchable, say, type Told } from './index-matters.ts'
import type { Found, Match } from './match.ts'
import type { Wish } from './wish.ts'

type Pair = { written: string; said: string }
/** Written alike is worth more than only sounding alike. */
const writtenWorth = 1.5
/** A sign by itself tells two apart that share the same pairs. */
const signWorth = 0.1
/** More than are ever shown. */
const mostNear = 12
/** How far behind the best one a guess may be. */
const worthSaying = 0.5

const pairsOf = ({ written, sounds }: Wish): Pair[] =>
  sounds.slice(1).map((sound, before) => ({ written: written.slice(before, before + 2), said: say([sounds[before] ?? '', sound]) }))

const worthIn = ({ written, said }: Entry<Searchable>, pair: Pair): number =>
  written.includes(pair.written) ? writtenWorth : said.includes(pair.said) ? 1 : 0

const countShared = (entry: Entry<Searchable>, wish: Wish): number =>
  [...wish.written].filter((sign) => entry.written.includes(sign)).length

type Run = { from: number; to: number }

/** From this sign on: the most signs, two at least, that sound as something in the wish does. */
function runFrom(sounds: readonly string[], from: number, wished: string): Run | undefined {
  for (let to = sounds.length; to - from >= 2; to -= 1) if (wished.includes(say(sounds.slice(from, to)))) return { from, to }
  return undefined
}

const byLength = (a: Run, b: Run): number => b.to - b.from - (a.to - a.from)

function matchRun(told: Told, wished: string): Match | undefined {
  const runs = told.spellings.flatMap(({ sounds }) =>
    sounds.flatMap((_, from) => {
      const run = runFrom(sounds, from, wished)
      return run ? [{ ...run, sounds: sounds.slice(run.from, run.to) }] : []
    }),
  )
  const longest = runs.sort(byLength)[0]
  return longest && { ...longest, typed: [], told, whole: false }
}

const isMatch = (match: Match | undefined): match is Match => match !== undefined

/** Two signs in a row that a sentence shares with a matter; the fewer matters have them, the more they tell. */
export function findByPairs<M extends Searchable>({ entries }: MatterIndex<M>, wish: Wish): Found<M>[] {
  const worth = new Map<Entry<M>, number>()
  for (const pair of pairsOf(wish)) {
    const sharing = entries.map((entry) => ({ entry, of: worthIn(entry, pair) })).filter(({ of }) => of > 0)
    const rare = Math.log(1 + entries.length / sharing.length)
    for (const { entry, of } of sharing) worth.set(entry, (worth.get(entry) ?? 0) + of * rare)
  }
  const most = Math.max(0, ...worth.values())
  const near = [...worth]
    .filter(([, each]) => each >= most * worthSaying)
    .map(([entry, each]) => [entry, each + countShared(entry, wish) * signWorth] as const)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostNear)
  const wished = say(wish.sounds)
  return near.map(([entry]) => ({ entry, matches: entry.told.map((told) => matchRun(told, wished)).filter(isMatch) }))
}
