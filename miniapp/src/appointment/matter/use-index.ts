import type { MatterLine } from '@huifuwu/contract'
import { indexMatters, type MatterIndex, type Sounds } from '@huifuwu/domain'
import { useEffect, useMemo, useRef, useState } from 'react'

/** So few that a slow phone answers a touch in between. */
const atOnce = 40

type Index = MatterIndex<MatterLine>

/** Goes through the matters piece by piece while the phone has nothing else to do; answers how to stop. */
function indexSlowly(matters: readonly MatterLine[], sounds: Sounds, done: (index: Index) => void): () => void {
  let entries: Index['entries'] = []
  let timer: ReturnType<typeof setTimeout>
  const goOn = (): void => {
    entries = [...entries, ...indexMatters(matters.slice(entries.length, entries.length + atOnce), sounds).entries]
    if (entries.length >= matters.length) done({ entries, sounds })
    else timer = setTimeout(goOn)
  }
  timer = setTimeout(goOn)
  return () => clearTimeout(timer)
}

const listWords = (matters: readonly MatterLine[]): string =>
  matters.map(({ id, name, plainName, searchWords, uses }) => [id, name, plainName, ...searchWords, uses].join()).join('\n')

/** What search goes by, made before anybody types and made anew only for other words or sounds: when there is a free time changes nothing. */
export function useIndex(matters: readonly MatterLine[] | undefined, sounds: Sounds): Index | undefined {
  const words = useMemo(() => matters && listWords(matters), [matters])
  const listed = useRef(matters)
  listed.current = matters
  const [index, setIndex] = useState<Index>()
  useEffect(() => {
    if (words === undefined || !listed.current) return
    return indexSlowly(listed.current, sounds, setIndex)
  }, [words, sounds])
  return index
}
