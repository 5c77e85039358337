/** FNV-1a: 32 bits of a word. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (const sign of word) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

export type Draw = () => number

/** Numbers from 0 to below 1 that look drawn, and are the same for the same word at every start (mulberry32). */
export function drawsOf(word: string): Draw {
  let state = hashOf(word)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32
  }
}

/** From `from` to `until`, whole numbers, both included. */
export const drawBetween = (draw: Draw, from: number, until: number): number => from + Math.floor(draw() * (until - from + 1))

export function shuffle<Each>(list: readonly Each[], draw: Draw): Each[] {
  const keyed = list.map((each) => ({ each, at: draw() }))
  return keyed.sort((a, b) => a.at - b.at).map(({ each }) => each)
}
