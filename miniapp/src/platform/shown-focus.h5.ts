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
  // Once: whoever watches the page would be told of it each time.
  if (heading && !heading.hasAttribute('tabindex')) {
    heading.setAttribute('tabindex', '-1')
    heading.style.setProperty('outline', 'none')
  }
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

const watched = { childList: true, subtree: true, attributes: true, attributeFilter: ['class', 'style'] }
let watcher: MutationObserver | undefined
let hasBegun = false

const leaveAlone = (): void => watcher?.disconnect()
const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body

/**
 * On a busy phone the page is there before its first words are, or before it can be seen, and words where one began may be put anew: until
 * the person does something, the page begins again whenever the focus is nowhere.
 */
function onShown(): void {
  leaveAlone()
  hasBegun = begin()
  watcher = new MutationObserver(() => {
    if (!hasBegun || isNowhere()) hasBegun = begin()
  })
  watcher.observe(document.body, watched)
}

/** Else the keyboard and a screen reader begin at nothing after every change of page. */
export function focusShownPages(): void {
  document.addEventListener('focusin', note)
  document.addEventListener('click', note, true)
  for (const act of ['pointerdown', 'keydown', 'input']) document.addEventListener(act, leaveAlone, true)
  Taro.eventCenter.on('__afterTaroRouterChange', onShown)
}
