const mostMsBetweenKeys = 50
const fewestSigns = 6

export const hasWedge = true

/** A scanner gun types like a keyboard, only faster than any hand, and ends with Enter. */
export function onWedge(listener: (code: string) => void): () => void {
  let typed = ''
  let lastAt = 0
  const read = (event: KeyboardEvent): void => {
    if (event.timeStamp - lastAt > mostMsBetweenKeys) typed = ''
    lastAt = event.timeStamp
    if (event.key.length === 1 && !event.isComposing) typed += event.key
    if (event.key !== 'Enter') return
    if (typed.length >= fewestSigns) {
      event.preventDefault()
      event.stopPropagation()
      listener(typed)
    }
    typed = ''
  }
  window.addEventListener('keydown', read, true)
  return () => window.removeEventListener('keydown', read, true)
}
