export type NameRefusal = 'empty' | 'too-short' | 'too-long' | 'wrong-sign'

/** Spaces around and inside go; the several separating dots people type become the one of the register. */
export const normaliseName = (text: string): string => text.replace(/[\s\u3000]/g, '').replace(/[.\u2022\u2027\u30fb\uff0e]/g, '\u00b7')

/** Of a normalised name as it stands on the document. */
export function refuseName(name: string): NameRefusal | undefined {
  if (name.length === 0) return 'empty'
  if (!/^\p{Script=Han}+(\u00b7\p{Script=Han}+)*$/u.test(name)) return 'wrong-sign'
  const signs = [...name].length
  if (signs < 2) return 'too-short'
  return signs > 30 ? 'too-long' : undefined
}
