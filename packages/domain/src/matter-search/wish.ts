import { say } from './index-matters.ts'
import { isChinese, toSigns } from './signs.ts'
import { foldSound, isHeard, readAloud, type Sounds } from './sounds.ts'

/** What was typed, as far as it counts. sounds, said: southern habits folded, one by one and in a row; letters: as it is typed by sound, if that is known; latin: to be found by its letters. */
export type Wish = { written: string; sounds: readonly string[]; said: string; letters: string | undefined; latin: boolean }

const mostUnits = 200
const mostSigns = 32

/** Said in other words than those a catalogue has: every pattern becomes what stands behind it. */
const otherWords: [RegExp, string][] = [
  [/补办|重办|挂失补领/g, '补'],
  [/更换|换新|换一张/g, '换'],
  [/过期|失效/g, '到期'],
  [/遗失|丢失|弄丢|搞丢|不见|掉了/g, '丢'],
  [/损坏|弄坏|烂了/g, '坏'],
  [/缴纳|缴费|交纳|缴/g, '交'],
  [/申请|申领|申办|怎么办理?(?=.)/g, '办'],
  [/查询/g, '查'],
  [/女儿|儿子|小孩子|小孩|孩子|宝宝|宝贝|小朋友|娃娃|娃/g, '孩'],
  [/车子|车辆|机动车|汽车|小车|轿车/g, '车'],
  [/天然气|燃气|煤气/g, '气'],
]
/** Said around what somebody wants; it is not what they want. */
const fillers =
  /请问|你好|您好|有没有|能不能|可不可以|要不要|是不是|多少钱|多少|我们|我想要|我想|我要|要去|想去|我家里|我家|想要|需要|怎么样|怎么弄|怎么办理|怎么办|怎么|怎样|咋办|咋|如何|在哪里|在哪儿|在哪|去哪里|去哪儿|去哪|哪里|哪儿|可以|什么材料|什么|带材料|流程|一下|一张|一个|个(?![体税人])|预约|办理|我|想|要|快|给|帮|了|的|啊|呀|吗|呢|吧|嘛|哦/g
/** Whose it is and where one lives, when with them nothing fits. */
const whose = /妈妈|爸爸|爷爷|奶奶|外公|外婆|老妈|老爸|老公|老婆|爱人|老人|朋友|家人|妈|爸|孩|惠州|本人|自己|办/g

const toWritten = (typed: string): string =>
  toSigns(typed.slice(0, mostUnits).normalize('NFC'))
    .slice(0, mostSigns)
    .map(({ sign }) => sign)
    .join('')

function toWish(written: string, known: Sounds): Wish {
  const [sounds = []] = readAloud([...written], known)
  const letters = isHeard(sounds) ? sounds.join('') : undefined
  const latin = /[a-z]/.test(written) || ![...written].some(isChinese)
  const southern = sounds.map(foldSound)
  return { written, sounds: southern, said: say(southern), letters, latin }
}

export const readWish = (typed: string, known: Sounds): Wish => toWish(toWritten(typed), known)

const numerals = '零一二三四五六七八九'
const sayDigits = (digits: string): string => [...digits].map((digit) => numerals[Number(digit)]).join('')

/** As a catalogue writes them: 70 is 七十; what is longer is said digit by digit, 4050 is 四零五零. */
function sayNumber(digits: string): string {
  if (!/^[1-9]\d$/.test(digits)) return sayDigits(digits)
  const [tens = '', ones = ''] = digits
  return `${tens === '1' ? '' : sayDigits(tens)}十${ones === '0' ? '' : sayDigits(ones)}`
}

const inOurWords = (written: string): string =>
  otherWords.reduce((words, [pattern, word]) => words.replace(pattern, word), written.replace(/\d+/g, sayNumber)).replace(fillers, '')

/** The same in the words of the catalogue, and without those around it, as far as that is another wish: first a little shorter, then much. */
export function readCores(wish: Wish, known: Sounds): { core: Wish; bare: Wish } {
  const core = inOurWords(wish.written) || wish.written
  const bare = core.replace(whose, '') || core
  return { core: core === wish.written ? wish : toWish(core, known), bare: toWish(bare, known) }
}
