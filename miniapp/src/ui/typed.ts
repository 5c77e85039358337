import { useRef } from 'react'
import { isH5 } from '../platform/settings.ts'

type Seed = { value: string; generation: number }

/** In WeChat a value handed back while one types in the middle moves the cursor to the end. So the native field keeps what it was
    born with, and is born again only when the page itself writes another value. */
export function useTyped(value: string) {
  const typed = useRef(value)
  const seed = useRef<Seed>({ value, generation: 0 })
  if (value !== typed.current) {
    typed.current = value
    seed.current = { value, generation: seed.current.generation + 1 }
  }
  const note = (text: string): void => {
    typed.current = text
  }
  return isH5 ? { key: 0, value, note } : { key: seed.current.generation, value: seed.current.value, note }
}
