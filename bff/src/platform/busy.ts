/** Refused before any work was done: more are waiting than can be served soon. */
export class QueueFull extends Error {
  readonly retryAfterSeconds = 1
}

/** Lost every conflict it met, or somebody holds what it needs; nothing was written, and the same request may be sent again. */
export class Busy extends Error {
  readonly retryAfterSeconds = 1
}
