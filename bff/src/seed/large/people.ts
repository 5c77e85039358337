import { completeIdNumber } from '../people/id-number.ts'

const surnames = [...'王赵杨徐孙胡朱高何郭马梁宋郑谢韩唐冯于董萧程曹袁']
const signs = [...'一乐云仁伟佳俊信健元光兰凡勤卫友发可吉君和国坚多宁宏家容岩']
const most = 20_000

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? ''
const twoDigits = (count: number): string => String(count).padStart(2, '0')

/** Another date of birth for each of them. */
function idNumberOf(order: number): string {
  const year = 1945 + (order % 60)
  const month = 1 + (Math.floor(order / 60) % 12)
  const day = 1 + (Math.floor(order / 720) % 28)
  return completeIdNumber(`441300${year}${twoDigits(month)}${twoDigits(day)}${100 + (order % 899)}`)
}

function nameOf(order: number): string {
  const [first, second] = [Math.floor(order / surnames.length), Math.floor(order / surnames.length / signs.length)]
  return pick(surnames, order) + pick(signs, first) + pick(signs, second)
}

/** A small town of people, for who wants to see the house with years of visits in it. */
export const crowd = Array.from({ length: most }, (_, order) => ({
  name: nameOf(order),
  idNumber: idNumberOf(order),
  mobile: `139001${String(10_000 + order).padStart(5, '0')}`,
}))
