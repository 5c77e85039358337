const pressable = 'a[href], button, input, textarea, [tabindex="0"]'

/** The first and the last come round to each other; from outside one comes in. */
function turnRound(dialog: HTMLElement, event: KeyboardEvent): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>(pressable)]
  const [first, last] = [stops[0], stops.at(-1)]
  const at = document.activeElement
  const inside = at !== dialog && dialog.contains(at)
  const edge = event.shiftKey ? first : last
  if (inside && at !== edge) return
  event.preventDefault()
  const next = event.shiftKey ? last : first
  next?.focus()
}

/** Until it is let go the keyboard stays in this dialog; then it is where it was before. Escape counts wherever the focus is. */
export function holdFocus(dialog: unknown, onEscape: () => void): () => void {
  if (!(dialog instanceof HTMLElement)) return () => undefined
  const opener = document.activeElement
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onEscape()
    if (event.key === 'Tab') turnRound(dialog, event)
  }
  dialog.setAttribute('tabindex', '-1')
  dialog.focus()
  document.addEventListener('keydown', onKey, true)
  return () => {
    document.removeEventListener('keydown', onKey, true)
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
  }
}
