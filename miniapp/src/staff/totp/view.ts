/** Spaces between the threes and full-width digits, as people type and paste them. */
export const normaliseTotp = (text: string): string =>
  text.replace(/[\uff10-\uff19]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/\D/g, '')
