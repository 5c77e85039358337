/** A browser is no WeChat. */
export const isTooOld = (): boolean => false
export const wechatVersion = (): string | undefined => undefined
export const canUpdate = (): boolean => false
export const updateWechat = async (): Promise<void> => undefined
