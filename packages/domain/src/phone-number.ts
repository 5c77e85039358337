const fullWidth = /[\uff0b\uff0d\uff10-\uff19]/g

export const normalisePhone = (text: string): string =>
  text
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000-]/g, '')
    .replace(/^(\+?86)(?=1\d{10}$)/, '')

/** A mainland mobile number. */
export const isMobile = (phone: string): boolean => /^1[3-9]\d{9}$/.test(phone)
