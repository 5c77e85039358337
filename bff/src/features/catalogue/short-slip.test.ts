import { searchMatters } from '@huifuwu/domain'
import { expect, test } from 'vitest'
import { seededIndex as index } from '../../../test/seeded-index.ts'

const find = (typed: string) => {
  const { hits, guesses } = searchMatters(index, typed)
  return { hits: hits.map(({ matter }) => matter.id), all: [...hits, ...guesses].map(({ matter }) => matter.id) }
}

/** Everyday words of two sounds, and what is most often meant by them. */
const everyday: [sounds: [string, string], id: string][] = [
  [['guo', 'hu'], 'property-transfer'],
  [['qian', 'yi'], 'household-move'],
  [['ti', 'qu'], 'housing-fund-withdrawal'],
  [['li', 'hun'], 'divorce-registration'],
  [['jia', 'zhao'], 'driving-licence-renewal'],
  [['hu', 'zhao'], 'passport'],
  [['nian', 'jian'], 'vehicle-inspection-mark'],
]

/** A letter missing, doubled, or changed over with the next one, anywhere but at the very beginning. */
function listSlips(letters: string): string[] {
  const places = [...letters].map((_, at) => at).slice(1)
  return places.flatMap((at) => {
    const [before, here, after] = [letters.slice(0, at), letters.slice(at, at + 1), letters.slice(at + 1)]
    return [before + after, before + here + here + after, before + after.slice(0, 1) + here + after.slice(1)]
  })
}

test.each(everyday)('one slip in the two sounds %s is forgiven or asked about', ([one, other], id) => {
  const slips = listSlips(one + other).filter((typed) => typed.length >= 4)
  for (const typed of slips) expect([typed, find(typed).all]).toEqual([typed, expect.arrayContaining([id])])
})

test('a wrong letter within a sound is asked about, a wrong first letter is another word', () => {
  expect(find('guohy').all).toContain('property-transfer')
  expect(find('guoju').all).not.toContain('property-transfer')
})

test('in the middle of a text two sounds with a slip are asked about, where it begins they are found', () => {
  expect([find('gouhu').hits, find('qianiy').hits, find('tiuq').hits]).toEqual([[], [], []])
  expect([find('gouhu').all[0], find('qianiy').all[0], find('tiuq').all[0]]).toEqual([
    'utility-transfer',
    'household-move',
    'housing-fund-withdrawal',
  ])
  expect(find('nianjain').hits).toEqual(['vehicle-inspection-mark'])
})

test.each([
  ['lihn', 'divorce-registration', 'invoice-supply'],
  ['lihn', 'divorce-registration', 'id-card-temporary'],
  ['jiazho', 'driving-licence-renewal', 'teacher-certificate'],
  ['huzho', 'passport', 'household-move'],
])('%s is found as what it is nearest to, and what is farther is at most asked about', (typed, near, far) => {
  expect(find(typed).hits[0]).toBe(near)
  expect(find(typed).hits).not.toContain(far)
})
