type Failure = { code?: unknown; syscall?: unknown; query?: unknown; cause?: unknown }

/** Words of the driver for a line that was cut, could not be opened in time, or is not opened at present. */
const driver = /^CONNECT(ION)?_/
/** The server or the way to it failed: connection, resources, operator, system. */
const server = /^(08|53|57P|58)/
/** Of those: refused at the door, before any statement was heard. */
const atTheDoor = new Set(['CONNECTION_ENDED', 'CONNECT_TIMEOUT', '57P03', '53300', '08001', '08004'])

/** The failure itself, out of what drizzle wraps it in. */
function bare(error: unknown): Failure {
  const failure = (error ?? {}) as Failure
  return failure.code === undefined && failure.cause ? bare(failure.cause) : failure
}

/** True = the database could not be asked, or its answer was lost; the statement itself is not to blame. */
export function isOutOfReach(error: unknown): boolean {
  const { code, syscall, query } = bare(error)
  if (typeof code !== 'string') return false
  // Files and upstreams fail with a call of the system too; only a statement carries its query.
  return driver.test(code) || (code.length === 5 && server.test(code)) || (syscall !== undefined && query !== undefined)
}

/** True = it never reached the server, so nothing can have been written. */
export function isUnheard(error: unknown): boolean {
  const { code, syscall } = bare(error)
  return atTheDoor.has(String(code)) || syscall === 'connect'
}
