import { useDidHide } from '@tarojs/taro'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
// biome-ignore lint/correctness/useImportExtensions: without an extension Taro takes speech.h5.ts for h5
import { canSpeak, onVoices, speak } from './speech'

const nothing = () => undefined

/** The page read aloud around `place`, until its end, another press, or until one leaves it. */
export function useReadAloud() {
  const can = useSyncExternalStore(onVoices, canSpeak, canSpeak)
  const place = useRef<unknown>(null)
  const stop = useRef<() => void>(nothing)
  const [reading, setReading] = useState(false)
  const quiet = () => stop.current()
  useDidHide(quiet)
  useEffect(() => () => stop.current(), [])
  const turn = () => {
    if (reading) return quiet()
    setReading(true)
    stop.current = speak(place.current, () => setReading(false))
  }
  return { can, place, reading, turn }
}
