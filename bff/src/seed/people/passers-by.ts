import { completeIdNumber } from './id-number.ts'

/** Born in some year from 1950 on. */
function idNumberOf(order: number): string {
  const born = `${1950 + ((order * 7) % 55)}${String(1 + (order % 12)).padStart(2, '0')}${String(1 + (order % 28)).padStart(2, '0')}`
  return completeIdNumber(`441302${born}${String((500 + order) % 1000).padStart(3, '0')}`)
}

const nameAll = (surnames: string, givenNames: string): string[] =>
  [...surnames].flatMap((surname) => givenNames.split(' ').map((given) => surname + given))

const join = (names: string[], from: number) =>
  names.map((name, at) => ({ name, idNumber: idNumberOf(from + at), mobile: `139000${String(10_000 + from + at)}` }))

/** Those who sit in the hall too: they book and wait, nobody signs in as one of them. */
export const passersBy = join(nameAll('陈林黄李张吴刘罗钟叶邓曾', '志强 丽华 国栋 秀珍 子轩 雨彤'), 0)

/** Everybody else who comes to the halls of the city. */
export const townspeople = join(
  nameAll(
    '王赵杨徐孙胡朱高何郭马梁宋郑谢韩唐冯于董萧程曹袁',
    '建军 玉兰 伟明 晓红 家豪 静怡 海涛 美玲 永康 淑珍 俊杰 欣怡 国华 桂芳 浩然 诗琪 德明 凤英 文杰 佳怡 志明 春梅 宇航 思敏 金水 慧敏 少华 秋萍 启文 婉仪',
  ),
  passersBy.length,
)
