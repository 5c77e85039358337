const letGo = (): void => undefined

/** WeChat has no keyboard that walks through a page. */
export const holdFocus = (_dialog: unknown, _onEscape: () => void): (() => void) => letGo
