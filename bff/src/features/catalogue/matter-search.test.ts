import { searchMatters } from '@huifuwu/domain'
import fc from 'fast-check'
import { pinyin } from 'pinyin-pro'
import { expect, test, vi } from 'vitest'
import { seededIndex as index } from '../../../test/seeded-index.ts'
import { matters } from '../../seed/matter/index.ts'

vi.setConfig({ testTimeout: 30_000 })

const find = (typed: string) => {
  const { hits, guesses } = searchMatters(index, typed)
  return { hits: hits.map(({ matter }) => matter.id), all: [...hits, ...guesses].map(({ matter }) => matter.id) }
}
const chineseOf = (name: string): string => name.replace(/[^\u3400-\u9fff]/g, '')
const soundsOf = (name: string): string[] => pinyin(chineseOf(name), { toneType: 'none', type: 'array', v: true })
const matter = fc.constantFrom(...matters.filter(({ name }) => chineseOf(name) === name))

type Slip = { kind: 'wrong' | 'missing' | 'extra' | 'turned'; part: number; letter: string }
const slip: fc.Arbitrary<Slip> = fc.record({
  kind: fc.constantFrom('wrong', 'missing', 'extra', 'turned'),
  part: fc.double({ min: 0, max: 0.999, noNaN: true }),
  letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
})

function makeSlip(letters: string, { kind, part, letter }: Slip): string {
  const at = Math.floor(part * letters.length)
  const [before, here, after] = [letters.slice(0, at), letters.slice(at, at + 1), letters.slice(at + 1)]
  if (kind === 'missing') return before + after
  if (kind === 'extra') return before + letter + here + after
  if (kind === 'wrong') return before + letter + after
  return before + after.slice(0, 1) + here + after.slice(1)
}

test('every matter is found by each of its names and by each of its words', () => {
  for (const { id, name, plainName, searchWords } of matters) {
    for (const typed of [name, plainName, ...searchWords]) expect([typed, find(typed).hits]).toEqual([typed, expect.arrayContaining([id])])
  }
})

test('every matter is found by the pinyin of its name and by its first letters', () => {
  for (const { id, name } of matters) {
    const said = soundsOf(name)
    const ways = [said.join(''), said.join(' '), said.join("'").toUpperCase(), said.map((sound) => sound[0]).join('')]
    for (const typed of ways) expect([name, typed, find(typed).all]).toEqual([name, typed, expect.arrayContaining([id])])
  }
})

test('any one slip in the pinyin of a name is forgiven', () => {
  fc.assert(
    fc.property(matter, slip, ({ id, name }, one) => {
      const typed = makeSlip(soundsOf(name).join(''), one)
      expect([name, typed, find(typed).all]).toEqual([name, typed, expect.arrayContaining([id])])
    }),
    { numRuns: 300 },
  )
})

const word = fc.constantFrom(
  ...matters.flatMap(({ id, plainName, searchWords }) => [plainName, ...searchWords].map((text) => ({ id, text }))),
)

test('any one slip in the pinyin of a plain name or another word is forgiven, but for its first letter', () => {
  fc.assert(
    fc.property(word, slip, ({ id, text }, one) => {
      fc.pre(chineseOf(text) === text && text.length >= 3)
      const [first = '', ...rest] = soundsOf(text).join('')
      const typed = first + makeSlip(rest.join(''), one)
      expect([text, typed, find(typed).all]).toEqual([text, typed, expect.arrayContaining([id])])
    }),
    { numRuns: 300 },
  )
})

test('any one slip in the first letters of a name is forgiven', () => {
  fc.assert(
    fc.property(matter, slip, ({ id, name }, one) => {
      const initials = soundsOf(name).map((sound) => sound[0])
      fc.pre(initials.length >= 6)
      const typed = makeSlip(initials.join(''), one)
      expect([name, typed, find(typed).all]).toEqual([name, typed, expect.arrayContaining([id])])
    }),
    { numRuns: 300 },
  )
})

test('a name with one wrong character is found, or asked about', () => {
  fc.assert(
    fc.property(matter, fc.nat(), ({ id, name }, at) => {
      fc.pre(name.length >= 6)
      const place = at % name.length
      const typed = `${name.slice(0, place)}囧${name.slice(place + 1)}`
      expect([typed, find(typed).all]).toEqual([typed, expect.arrayContaining([id])])
    }),
    { numRuns: 200 },
  )
})

test('whatever is typed, search answers, and names parts of what it shows', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      const { hits, guesses } = searchMatters(index, typed)
      for (const { matter: found, name } of [...hits, ...guesses]) {
        if (name) expect(name.from >= 0 && name.to > name.from && name.to <= found.name.length).toBe(true)
      }
    }),
    { numRuns: 150 },
  )
})
