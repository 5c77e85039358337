/** As people know it; what is asked of the phone is its base library. */
export const lowestWechat = '8.0.16'

const parts = (version: string): number[] => version.split('.').map(Number)

/** Whether a version stands before another; one that cannot be read stands before none, so that nobody is locked out by mistake. */
export function isBefore(version: unknown, wanted: string): boolean {
  if (typeof version !== 'string' || !/^\d+(\.\d+)*$/.test(version)) return false
  const [ours, theirs] = [parts(version), parts(wanted)]
  for (const [i, part] of theirs.entries()) {
    const own = ours[i] ?? 0
    if (own !== part) return own < part
  }
  return false
}
