import { isH5 } from '../platform/settings.ts'

type Role = 'button' | 'link' | 'radio' | 'checkbox' | 'switch' | 'tab'
export type Press = { onPress?: (() => void) | undefined; role?: Role; label?: string | undefined; on?: boolean; off?: boolean }
type Props = Record<string, unknown>
type KeyPress = { key: string; preventDefault: () => void }

const stateName = { radio: 'aria-checked', checkbox: 'aria-checked', switch: 'aria-checked', tab: 'aria-selected' } as const

function spoken({ role = 'button', label, on, off }: Press): Props {
  const state = role === 'button' || role === 'link' ? undefined : stateName[role]
  return {
    role,
    tabIndex: off ? -1 : 0,
    ...(label === undefined ? {} : { 'aria-label': label }),
    ...(state === undefined ? {} : { [state]: on ? 'true' : 'false' }),
    ...(off ? { 'aria-disabled': 'true' } : {}),
  }
}

/** What makes a View something one can press: by finger, and in a browser by keyboard and screen reader too. */
export function press(part: Press): Props {
  const { onPress } = part
  if (!onPress) return isH5 && part.off ? spoken(part) : {}
  const onClick = part.off ? undefined : onPress
  if (!isH5) return { onClick, hoverClass: 'hf-pressed' }
  const onKeyDown = (event: KeyPress): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onClick?.()
  }
  return { ...spoken(part), onClick, onKeyDown }
}

/** A part of the page that a screen reader can go to, or what holds tabs and choices together. */
export const region = (role: 'main' | 'tablist' | 'radiogroup', label?: string): Props =>
  isH5 ? { role, ...(label === undefined ? {} : { 'aria-label': label }) } : {}

/** A heading for screen readers; WeChat knows none. */
export const heading = (level: 1 | 2): Props => (isH5 ? { role: 'heading', 'aria-level': String(level) } : {})

/** Speaks up by itself when it appears. */
export const alert = (): Props => (isH5 ? { role: 'alert' } : {})

/** Is read out when it changes, without haste. */
export const status = (): Props => (isH5 ? { role: 'status' } : {})

/** What a picture says; a browser asks the picture within. */
export const drawing = (words: string): Props => ({ 'aria-label': words, ...(isH5 ? { nativeProps: { alt: words } } : {}) })

/** A drawing beside its word: nothing to say. */
export const silent = (): Props => (isH5 ? { 'aria-hidden': 'true' } : {})
