/** WeChat knows no focus. */
export const focusShownPages = (): void => undefined
