const spell = (number: string): string => number.replace('-', '').split('').join(' ')

/** What stands on a page, as it is said: numbers sign by sign where they are names, ranges with a word, masks as a pause. */
const sayAloud = (line: string): string =>
  line
    .replace(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, spell)
    .replace(/\b12345\b/g, spell)
    .replace(/\*+/g, '，')
    .replace(/(\d)\s*–\s*(\d)/g, '$1到$2')
    .trim()

const hasWords = (line: string): boolean => /[\p{L}\p{N}]/u.test(line)

/** One entry is said in one breath; long ones are cut where a sentence ends, since browsers stop in the middle of long speech. */
export const toSpeech = (lines: readonly string[]): string[] =>
  lines
    .flatMap((line) => line.match(/[^。？；]+[。？；]?/g) ?? [])
    .map(sayAloud)
    .filter(hasWords)
