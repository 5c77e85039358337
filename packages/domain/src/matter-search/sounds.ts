/** How a character is read, without tones; a few have several ways. */
export type Sounds = ReadonlyMap<string, readonly string[]>

/** Each line is a sound and the characters that have it: `zheng正证政`. */
export function readSounds(lines: readonly string[]): Sounds {
  const sounds = new Map<string, string[]>()
  for (const line of lines) {
    const sound = /^[a-z]+/.exec(line)?.[0] ?? ''
    for (const sign of line.slice(sound.length)) sounds.get(sign)?.push(sound) ?? sounds.set(sign, [sound])
  }
  return sounds
}

/** Nothing that can be typed. */
const unheard = '\u0000'
const mostWays = 4

/** The ways in which a text can be read aloud, sign by sign; a letter or a digit is its own sound. */
export function readAloud(signs: readonly string[], sounds: Sounds): string[][] {
  let ways: string[][] = [[]]
  for (const sign of signs) {
    const heard = sounds.get(sign) ?? [sign < '\u0080' ? sign : unheard]
    const kept = ways.length * heard.length > mostWays ? heard.slice(0, 1) : heard
    ways = kept.flatMap((sound) => ways.map((way) => [...way, sound]))
  }
  return ways
}

export const isHeard = (way: readonly string[]): boolean => !way.includes(unheard)

/** What the south does not tell apart becomes one: zh z, ch c, sh s, ng n, n l, hu f. Of one sound, or of many in a row as they are typed. */
export const foldLetters = (letters: string): string =>
  letters
    .replace(/([zcs])h/g, '$1')
    .replace(/hui/g, 'fei')
    .replace(/hun(?![aeiouv])/g, 'fen')
    .replace(/hu(?=[ao])/g, 'f')
    .replace(/hu/g, 'fu')
    .replace(/ng(?![aeiouv])/g, 'n')
    .replace(/n/g, 'l')

/** There are some four hundred sounds: each is folded once. */
const folded = new Map<string, string>()

export function foldSound(sound: string): string {
  const fold = folded.get(sound) ?? foldLetters(sound)
  folded.set(sound, fold)
  return fold
}
