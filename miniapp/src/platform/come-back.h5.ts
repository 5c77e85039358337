/** Somebody was elsewhere, perhaps in the browser's settings, and looks here again. */
export function onComeBack(listener: () => void): void {
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && listener())
}
