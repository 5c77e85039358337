import Taro from '@tarojs/taro'

/** What was last pressed on each page. Not a field: it would bring up the keyboard of the phone. */
const latest = new WeakMap<Element, HTMLElement>()

function note({ target }: Event): void {
  const part = target instanceof Element ? target.closest<HTMLElement>('[tabindex="0"]') : null
  const page = part?.closest('.taro_page')
  if (part && page) latest.set(page, part)
}

const focus = (part: HTMLElement | null): boolean => {
  part?.focus({ preventScroll: true })
  return part !== null && document.activeElement === part
}

function focusHeading(page: Element): boolean {
  const heading = page.querySelector<HTMLElement>('[role="heading"]')
  heading?.setAttribute('tabindex', '-1')
  heading?.style.setProperty('outline', 'none')
  return focus(heading)
}

/** A page that is shown anew is read from its heading; one comes back to where one left. False = there is nothing yet to begin at. */
function begin(): boolean {
  const { path = '' } = (Taro.getCurrentPages().at(-1) ?? {}) as { path?: string }
  const page = document.getElementById(path)
  if (!page) return false
  const known = latest.get(page)
  return page.contains(document.activeElement) || (known !== undefined && focus(known)) || focusHeading(page)
}

const awaited = { childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'style'] }
let later: MutationObserver | undefined

/** On a busy phone the page is there before its first words are, or before it can be seen. */
function onShown(): void {
  later?.disconnect()
  if (begin()) return
  later = new MutationObserver((_, observer) => {
    if (begin()) observer.disconnect()
  })
  later.observe(document.body, awaited)
}

/** Else the keyboard and a screen reader begin at nothing after every change of page. */
export function focusShownPages(): void {
  document.addEventListener('focusin', note)
  document.addEventListener('click', note, true)
  Taro.eventCenter.on('__afterTaroRouterChange', onShown)
}
