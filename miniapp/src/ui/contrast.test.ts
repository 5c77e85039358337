// @vitest-environment node
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const coloursIn = (text: string) => Object.fromEntries([...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map((m) => [m[1], m[2]]))
const [normal = '', elderly = ''] = css.split('.elderly {')
const tokens: Record<string, string> = coloursIn(normal)

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return red * 0.2126 + green * 0.7152 + blue * 0.0722
}

const bold = { ...tokens, ...coloursIn(elderly) }
const modes: [string, Record<string, string>][] = [
  ['normal', tokens],
  ['elderly', bold],
]

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

type Rule = { selectors: string[]; front: string | undefined; back: string | undefined }

/** The last word of a rule counts; a shade or a plain word is no token. */
const tokenOf = (body: string, name: string): string | undefined =>
  [...body.matchAll(new RegExp(`(?:^|[;\\s])${name}:\\s*var\\(--([\\w-]+)\\)`, 'g'))].at(-1)?.[1]

function rulesIn(text: string): Rule[] {
  const plain = text.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, head = '', body = '']) => ({
    selectors: head.split(',').map((each) => each.trim()),
    front: tokenOf(body, 'color'),
    back: tokenOf(body, 'background-color'),
  }))
}

/** The words of a rule stand on its own ground, else on that of the nearest part around or beneath it that has one. */
function groundOf(selector: string, grounds: Map<string, string>): string | undefined {
  for (let at = selector; at !== ''; at = at.replace(/(?:\s+\S+|\.[\w-]+|\S)$/, '').trim()) {
    const ground = grounds.get(at)
    if (ground) return ground
  }
  return undefined
}

/** A word and its ground, wherever our own rules name both. */
function usedPairs(): [string, string][] {
  const files = globSync('**/*.css', { cwd: new URL('..', import.meta.url).pathname })
  const rules = files.flatMap((file) => rulesIn(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')))
  const grounds = new Map(rules.flatMap(({ selectors, back }) => (back ? selectors.map((each): [string, string] => [each, back]) : [])))
  const used = rules.flatMap(({ selectors, front }) =>
    selectors.flatMap((each): [string, string][] => {
      const back = groundOf(each, grounds)
      return front && back ? [[front, back]] : []
    }),
  )
  return [...new Map(used.map((pair) => [pair.join(' '), pair])).values()]
}

const drawn = [...pairs(words), ...pairs(shapes)]

describe.each(modes)('in %s mode', (_, of) => {
  test.each(pairs(words))('words in %s can be read on %s', (front, back) => {
    expect(ratio(front, back, of)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(pairs(shapes))('shapes and large words in %s stand out on %s', (front, back) => {
    expect(ratio(front, back, of)).toBeGreaterThanOrEqual(3)
  })

  test.each(usedPairs())('what our rules write in %s on %s can be read', (front, back) => {
    expect(ratio(front, back, of)).toBeGreaterThanOrEqual(4.5)
  })
})

test('in elderly mode the edge of a card that can be pressed is as strong as that of an input', () => {
  expect(ratio('line-press', 'card', bold)).toBeGreaterThanOrEqual(3)
})

test('every pair of the design is measured, and those of our rules are found', () => {
  expect(drawn).toHaveLength(47)
  expect(usedPairs()).toContainEqual(['on-brand', 'brand'])
  expect(usedPairs().length).toBeGreaterThan(10)
})

test('a pair too weak is told, in either mode', () => {
  for (const [, of] of modes) expect(ratio('line-strong', 'sunken', of)).toBeLessThan(4.5)
})
