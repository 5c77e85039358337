const mostMsBetweenKeys = 100
const fewestSigns = 6

export const hasWedge = true

/** Autofill and the fields of Taro send keydowns that name no key. */
const isSign = ({ key, isComposing }: Partial<KeyboardEvent>): boolean => key?.length === 1 && !isComposing

/** From whatever on the page would take a space or Enter for a press. */
function hide(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
}

/** A scanner gun types like a keyboard, only faster than any hand, and ends with Enter. */
export function onWedge(listener: (code: string) => void): () => void {
  let typed = ''
  let lastAt = 0
  const end = (event: KeyboardEvent): void => {
    const code = typed
    typed = ''
    if (code.length < fewestSigns) return
    hide(event)
    listener(code)
  }
  const read = (event: KeyboardEvent): void => {
    if (event.timeStamp - lastAt > mostMsBetweenKeys) typed = ''
    lastAt = event.timeStamp
    if (event.key === 'Enter') end(event)
    if (!isSign(event)) return
    if (event.key === ' ' && typed.length > 1) hide(event)
    typed += event.key
  }
  window.addEventListener('keydown', read, true)
  return () => window.removeEventListener('keydown', read, true)
}
