/** In WeChat nobody types an address. */
export const watchAddress = (): void => undefined
