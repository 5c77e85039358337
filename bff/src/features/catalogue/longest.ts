/** Old places and names with their age are better than none, until they would send people the wrong way. */
export const longestMs = 15 * 60_000
