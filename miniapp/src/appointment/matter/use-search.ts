import type { MatterLine } from '@huifuwu/contract'
import { type Hit, type MatterIndex, type MatterSearch, readSounds, searchMatters } from '@huifuwu/domain'
import { useEffect, useMemo, useState } from 'react'
import { useRead } from '../../platform/query.ts'
import { useIndex } from './use-index.ts'

/** How characters sound changes hardly ever: once is enough while the page is open. */
function useSounds() {
  const [known, setKnown] = useState(false)
  const { data, error, refetch } = useRead('GET /pinyin', {}, { off: known })
  useEffect(() => setKnown(data !== undefined), [data])
  const sounds = useMemo(() => readSounds(data?.lines ?? []), [data])
  return { sounds, failed: data === undefined && error !== null, askAgain: () => void refetch() }
}

type Found = MatterSearch<MatterLine>
/** waiting: what letters sound like, or the index itself, is still on its way; deaf: it did not come, and how to ask again. */
export type Searched = { found: Found } | { waiting: true } | { deaf: () => void }

const hasLetters = /[a-z]/i

/** As they are now: an index knows the matters as they were when it was made. */
function renew(found: Found, matters: readonly MatterLine[]): Found {
  const lines = new Map(matters.map((matter) => [matter.id, matter]))
  const renewHit = (hit: Hit<MatterLine>): Hit<MatterLine> => ({ ...hit, matter: lines.get(hit.matter.id) ?? hit.matter })
  return { hits: found.hits.map(renewHit), guesses: found.guesses.map(renewHit) }
}

function useFound(
  index: MatterIndex<MatterLine> | undefined,
  matters: readonly MatterLine[] | undefined,
  typed: string,
): Found | undefined {
  const found = useMemo(() => (index && typed !== '' ? searchMatters(index, typed) : undefined), [index, typed])
  return useMemo(() => found && matters && renew(found, matters), [found, matters])
}

/** What is found for the words in the search box, on the phone itself; undefined: there are none, or no matters to look through. */
export function useSearch(matters: readonly MatterLine[] | undefined, words: string): Searched | undefined {
  const typed = words.trim()
  const { sounds, failed, askAgain } = useSounds()
  const index = useIndex(matters, sounds)
  const found = useFound(index, matters, typed)
  if (!matters || typed === '') return undefined
  if (!found) return { waiting: true }
  if (found.hits.length === 0 && hasLetters.test(typed)) {
    if (failed) return { deaf: askAgain }
    if (sounds.size === 0 || index?.sounds !== sounds) return { waiting: true }
  }
  return { found }
}
