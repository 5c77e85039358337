/** WeChat has a list of its own: preloadRule. */
export const fetchPagesAhead = (): void => undefined
