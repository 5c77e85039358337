import { refuseIdNumber } from '@huifuwu/domain'

const surnames = [...'陈林黄李张吴刘罗钟叶邓曾']
const givenNames = ['志强', '丽华', '国栋', '秀珍', '子轩', '雨彤']
const checks = [...'0123456789X']

/** Born in some year from 1950 on; the last sign is the one that the others ask for. */
function idNumberOf(order: number): string {
  const born = `${1950 + ((order * 7) % 55)}${String(1 + (order % 12)).padStart(2, '0')}${String(1 + (order % 28)).padStart(2, '0')}`
  const head = `441302${born}${String(500 + order).padStart(3, '0')}`
  return head + (checks.find((check) => refuseIdNumber(head + check) === undefined) ?? '')
}

/** Those who sit in the hall too: they book and wait, nobody signs in as one of them. */
export const passersBy = surnames.flatMap((surname, row) =>
  givenNames.map((given, column) => {
    const order = row * givenNames.length + column
    return { name: surname + given, idNumber: idNumberOf(order), mobile: `139000${String(10_000 + order)}` }
  }),
)
