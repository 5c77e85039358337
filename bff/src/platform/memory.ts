/** A map that never grows beyond `most`: what came first goes first. */
export function createMemory<Value>(most: number) {
  const kept = new Map<string, Value>()
  return {
    get: (key: string): Value | undefined => kept.get(key),
    set: (key: string, value: Value): void => {
      const oldest = kept.size >= most && !kept.has(key) ? kept.keys().next().value : undefined
      if (oldest !== undefined) kept.delete(oldest)
      kept.set(key, value)
    },
    delete: (key: string): void => {
      kept.delete(key)
    },
    size: (): number => kept.size,
  }
}
