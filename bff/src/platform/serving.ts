/** Said to whoever started it by a process that takes requests, and by the starter of several once all of them have. */
export const serving = 'serving'

const first = 100
const longest = 10_000
/** Whoever stood so long did not fall over its own start. */
const steady = 10_000

/** How long to wait before a process is started again: a moment at first, then ever longer while it falls at every start. */
export const nextPauseMs = (pauseMs: number, livedMs: number): number =>
  livedMs >= steady || pauseMs === 0 ? first : Math.min(pauseMs * 2, longest)
