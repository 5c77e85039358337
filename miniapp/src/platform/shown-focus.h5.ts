import Taro from '@tarojs/taro'

/** What was last pressed on each page. Not a field: it would bring up the keyboard of the phone. */
const latest = new WeakMap<Element, HTMLElement>()

function note({ target }: Event): void {
  const part = target instanceof Element ? target.closest<HTMLElement>('[tabindex="0"]') : null
  const page = part?.closest('.taro_page')
  if (part && page) latest.set(page, part)
}

const focus = (part: HTMLElement | null | undefined): boolean => {
  part?.focus({ preventScroll: true })
  return part != null && document.activeElement === part
}

function focusHeading(page: Element): void {
  const heading = page.querySelector<HTMLElement>('[role="heading"]')
  heading?.setAttribute('tabindex', '-1')
  heading?.style.setProperty('outline', 'none')
  focus(heading)
}

/** A page that is shown anew is read from its heading; one comes back to where one left. */
function onShown(): void {
  const { path = '' } = (Taro.getCurrentPages().at(-1) ?? {}) as { path?: string }
  const page = document.getElementById(path)
  if (page && !page.contains(document.activeElement) && !focus(latest.get(page))) focusHeading(page)
}

/** Else the keyboard and a screen reader begin at nothing after every change of page. */
export function focusShownPages(): void {
  document.addEventListener('focusin', note)
  document.addEventListener('click', note, true)
  Taro.eventCenter.on('__afterTaroRouterChange', onShown)
}
