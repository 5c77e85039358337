type Lock = { release: () => Promise<void> }

/** Not in every browser, and refused while the battery is low. */
async function lock(): Promise<Lock | undefined> {
  if (!('wakeLock' in navigator)) return undefined
  return navigator.wakeLock.request('screen').catch(() => undefined)
}

/** A browser may keep the screen awake, never change how bright it is. It lets go when hidden, so it is asked again. */
export function holdScreen(): () => void {
  let over = false
  let held: Lock | undefined
  const letGo = () => void held?.release().catch(() => undefined)
  const hold = async (): Promise<void> => {
    if (document.visibilityState !== 'visible') return
    const got = await lock()
    letGo()
    held = got
    if (over) letGo()
  }
  void hold()
  document.addEventListener('visibilitychange', hold)
  return () => {
    over = true
    document.removeEventListener('visibilitychange', hold)
    letGo()
  }
}
