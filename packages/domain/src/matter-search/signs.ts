/** A sign that counts in a search, and the place of its character in the text as shown. */
export type Sign = { sign: string; at: number; length: number }

export const isChinese = (unit: string): boolean => (unit >= '\u3400' && unit <= '\u9fff') || unit === '\u3007'
const isLatin = (unit: string): boolean => (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9')

/** Full-width becomes half-width, capitals small, tone marks go, ü is v as on a keyboard. */
const fold = (character: string): string =>
  character
    .normalize('NFKD')
    .toLowerCase()
    .replace(/u\u0308/g, 'v')

const countingSigns = (character: string): string[] =>
  isChinese(character) ? [character] : [...fold(character)].filter((sign) => isChinese(sign) || isLatin(sign))

/** Chinese characters, letters and digits; all else is passed over. */
export function toSigns(text: string): Sign[] {
  const signs: Sign[] = []
  let at = 0
  for (const character of text) {
    const { length } = character
    signs.push(...countingSigns(character).map((sign) => ({ sign, at, length })))
    at += length
  }
  return signs
}
