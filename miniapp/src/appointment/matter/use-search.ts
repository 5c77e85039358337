import type { MatterLine } from '@huifuwu/contract'
import { indexMatters, type MatterSearch, readSounds, searchMatters } from '@huifuwu/domain'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useRead } from '../../platform/query.ts'

/** How characters sound changes hardly ever: once is enough while the page is open. */
function useSounds() {
  const [known, setKnown] = useState(false)
  const { data } = useRead('GET /pinyin', {}, { off: known })
  useEffect(() => setKnown(data !== undefined), [data])
  return useMemo(() => readSounds(data?.lines ?? []), [data])
}

export type Found = MatterSearch<MatterLine>

/** What is found for the words in the search box, on the phone itself; undefined: there are none, or nothing to look through yet. */
export function useSearch(matters: readonly MatterLine[] | undefined, words: string): Found | undefined {
  const typed = words.trim()
  const sounds = useSounds()
  const wanted = useRef(false)
  wanted.current ||= typed !== ''
  const begun = wanted.current
  const index = useMemo(() => (begun && matters ? indexMatters(matters, sounds) : undefined), [begun, matters, sounds])
  return useMemo(() => (index && typed !== '' ? searchMatters(index, typed) : undefined), [index, typed])
}
