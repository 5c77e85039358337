import { isChinese, toSigns } from './signs.ts'
import { isHeard, readAloud, type Sounds } from './sounds.ts'

/** What was typed, as far as it counts. letters: as it sounds, if that is known; latin: without a Chinese character; typed: with a letter in it. */
export type Wish = { written: string; sounds: readonly string[]; letters: string | undefined; latin: boolean; typed: boolean }

const mostUnits = 200
const mostSigns = 32
/** Said around what somebody wants; it is not what they want. */
const fillers =
  /请问|有没有|能不能|可不可以|要不要|是不是|多少|我想要|我想|我要|想要|需要|怎么样|怎么办|怎么|怎样|如何|在哪里|在哪|哪里|去哪|可以|什么|一下|办理/g

const toWritten = (typed: string): string =>
  toSigns(typed.slice(0, mostUnits).normalize('NFC'))
    .slice(0, mostSigns)
    .map(({ sign }) => sign)
    .join('')

function toWish(written: string, known: Sounds): Wish {
  const [sounds = []] = readAloud([...written], known)
  const letters = isHeard(sounds) ? sounds.join('') : undefined
  return { written, sounds, letters, latin: ![...written].some(isChinese), typed: /[a-z]/.test(written) }
}

export const readWish = (typed: string, known: Sounds): Wish => toWish(toWritten(typed), known)

/** The same without the words around it; undefined: there were none, or nothing else. */
export function readCore(wish: Wish, known: Sounds): Wish | undefined {
  const core = wish.written.replace(fillers, '')
  return core === '' || core === wish.written ? undefined : toWish(core, known)
}
