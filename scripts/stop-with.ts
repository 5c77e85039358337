const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const

/** However we are told to end, also by the death of the process that started us, `stop` runs once before we go. */
export function stopWith(stop: () => Promise<void>): (code: number) => Promise<void> {
  let stopping: Promise<void> | undefined
  const end = (code: number) => {
    stopping ??= stop().finally(() => process.exit(code))
    return stopping
  }
  for (const [signal, code] of signals) process.on(signal, () => void end(code))
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && void end(1), 1000).unref()
  return end
}
