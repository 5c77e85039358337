import { type IdNumberRefusal, type NameRefusal, normaliseIdNumber, normaliseName, refuseIdNumber, refuseName } from '@huifuwu/domain'

export type Typed = { name: string; idNumber: string }
export type Wrong = Partial<Record<keyof Typed, string>>

const foreign = /[^\p{Script=Han}\u00b7]/gu

/** 多了数字 1, 多了字母 abc, else the signs as they stand. */
function tellForeign(name: string): string {
  const signs = [...new Set(name.match(foreign) ?? [])].join('')
  const kind = /^\d+$/.test(signs) ? '数字 ' : /^[a-z]+$/i.test(signs) ? '字母 ' : ' '
  return `多了${kind}${signs}。姓名里只写汉字和间隔点`
}

function tellName(name: string, refusal: NameRefusal): string {
  if (refusal === 'wrong-sign') return tellForeign(name)
  const words = { empty: '还没写。和证件上写得一样', 'too-short': '少了字。和证件上写得一样', 'too-long': '太长了。姓名最多 30 个字' }
  return words[refusal]
}

function tellIdNumber(idNumber: string, refusal: IdNumberRefusal): string {
  const { length } = idNumber
  if (length === 0) return '还没写。一共 18 位，最后一位可能是 X'
  const words: Record<IdNumberRefusal, string> = {
    'too-short': `少了 ${18 - length} 位。一共 18 位，最后一位可能是 X`,
    'too-long': `多了 ${length - 18} 位。一共 18 位，最后一位可能是 X`,
    'wrong-sign': '有不是数字的。前 17 位是数字，最后一位可能是 X',
    'wrong-date': '第 7 到 14 位是生日，没有这一天。对着证件看一遍',
    'wrong-check': '有一位抄错了。对着证件看一遍',
  }
  return words[refusal]
}

/** What to change, under each field; the same rules as the server's. */
export function findWrong(typed: Typed): Wrong {
  const [name, idNumber] = [normaliseName(typed.name), normaliseIdNumber(typed.idNumber)]
  const [wrongName, wrongIdNumber] = [refuseName(name), refuseIdNumber(idNumber)]
  return {
    ...(wrongName ? { name: tellName(name, wrongName) } : {}),
    ...(wrongIdNumber ? { idNumber: tellIdNumber(idNumber, wrongIdNumber) } : {}),
  }
}

export const countWrong = (wrong: Wrong): number => Object.keys(wrong).length

/** Under the title; that what was typed is still there is said only when something was. */
export function showHint({ wrong, typed, reopened }: { wrong: Wrong; typed: Typed; reopened: boolean }): string {
  const isEmpty = typed.name === '' && typed.idNumber === ''
  if (countWrong(wrong) > 0) return isEmpty ? '填好再核对。' : '改好再核对，填过的都还在。'
  return reopened ? '页面重新打开过，请再填一次姓名和证件号。' : '只做一次，以后约号不用再填。'
}
