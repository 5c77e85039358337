// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const coloursIn = (text: string) => Object.fromEntries([...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map((m) => [m[1], m[2]]))
const [normal = '', elderly = ''] = css.split('.elderly {')
const tokens: Record<string, string> = coloursIn(normal)

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return red * 0.2126 + green * 0.7152 + blue * 0.0722
}

/** WCAG ratio of two tokens; a name that is no colour fails loudly. */
function ratio(front: string, back: string, of = tokens): number {
  const colours = [of[front], of[back]]
  if (colours.includes(undefined)) throw new Error(`no colour: ${front} or ${back}`)
  const [light = 0, dark = 0] = colours.map((colour) => luminance(colour ?? '')).sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const words = {
  ink: ['card', 'ground', 'sunken', 'brand-weak', 'accent-weak', 'success-weak', 'warning-weak', 'danger-weak', 'amber'],
  'ink-2': ['card', 'ground', 'sunken', 'brand-weak', 'accent-weak', 'success-weak', 'warning-weak', 'danger-weak'],
  'ink-3': ['card', 'ground', 'sunken'],
  brand: ['card', 'ground', 'sunken', 'brand-weak'],
  'brand-press': ['card', 'brand-weak'],
  'accent-ink': ['card', 'accent-weak'],
  success: ['card', 'ground', 'success-weak'],
  warning: ['card', 'warning-weak'],
  danger: ['card', 'ground', 'danger-weak'],
  'on-brand': ['brand', 'brand-press', 'success', 'danger', 'ink'],
}
const shapes = { accent: ['card', 'accent-weak'], 'line-strong': ['card', 'ground'], 'on-brand': ['accent', 'warning'] }

const pairs = (of: Record<string, string[]>): [string, string][] =>
  Object.entries(of).flatMap(([front, backs]) => backs.map((back): [string, string] => [front, back]))

test.each(pairs(words))('words in %s can be read on %s', (front, back) => {
  expect(ratio(front, back)).toBeGreaterThanOrEqual(4.5)
})

test.each(pairs(shapes))('shapes and large words in %s stand out on %s', (front, back) => {
  expect(ratio(front, back)).toBeGreaterThanOrEqual(3)
})

test('in elderly mode the edge of a card that can be pressed is as strong as that of an input', () => {
  const bold = { ...tokens, ...coloursIn(elderly) }
  expect(ratio('line-press', 'card', bold)).toBeGreaterThanOrEqual(3)
})
