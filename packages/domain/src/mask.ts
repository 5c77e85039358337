/** 林晓禾 -> 林*禾, 王珊 -> 王*, 欧阳小满 -> 欧**满. */
export function maskName(name: string): string {
  const signs = [...name]
  if (signs.length <= 1) return '*'
  if (signs.length === 2) return `${signs[0]}*`
  return `${signs[0]}${'*'.repeat(signs.length - 2)}${signs[signs.length - 1]}`
}

/** 13812345620 -> 138****5620. */
export const maskPhone = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`

/** 4413**********0012. */
export const maskIdNumber = (idNumber: string): string =>
  `${idNumber.slice(0, 4)}${'*'.repeat(Math.max(0, idNumber.length - 8))}${idNumber.slice(-4)}`
