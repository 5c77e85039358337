import { expect, test } from 'vitest'
import { normaliseName, refuseName } from './person-name.ts'

test('spaces go, and every dot that people type becomes the one of the register', () => {
  expect(normaliseName(' 林 晓\u3000禾 ')).toBe('林晓禾')
  for (const dot of ['.', '•', '‧', '・', '．', '·']) expect(normaliseName(`阿迪力${dot}买买提`)).toBe('阿迪力·买买提')
})

test.each(['林晓禾', '欧阳小满', '阿迪力·买买提', '𠮷野', '㛃一'])('%s is a name', (name) => {
  expect(refuseName(name)).toBeUndefined()
})

test.each([
  ['', 'empty'],
  ['林', 'too-short'],
  ['林'.repeat(31), 'too-long'],
  ['Lin', 'wrong-sign'],
  ['林a', 'wrong-sign'],
  ['林1', 'wrong-sign'],
  ['林😀', 'wrong-sign'],
  ['··', 'wrong-sign'],
  ['·林晓', 'wrong-sign'],
])('%j is refused: %s', (name, refusal) => {
  expect(refuseName(name)).toBe(refusal)
})
