const word = '--large'
const million = 1_000_000

/** Up to how many visits of earlier days are wanted: a million, or as many as stand behind the word; undefined = none are asked for. */
export function readLarge(words: readonly string[]): number | undefined {
  const at = words.indexOf(word)
  if (at < 0) return undefined
  const [count = String(million)] = words.slice(at + 1)
  if (!/^[1-9]\d{0,8}$/.test(count)) throw new Error(`${word} takes how many visits there shall be in all, such as ${word} ${2 * million}.`)
  return Number(count)
}
