import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskIdNumber, maskName, maskPhone } from './mask.ts'

test.each([
  ['林晓禾', '林*禾'],
  ['王珊', '王*'],
  ['欧阳小满', '欧**满'],
  ['𠮷野家', '𠮷*家'],
  ['李', '*'],
  ['', '*'],
])('%j is shown as %j', (name, shown) => {
  expect(maskName(name)).toBe(shown)
})

test('a masked name is never the name', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'林晓禾王珊𠮷·'), maxLength: 12 }), (name) => {
      expect(maskName(name)).not.toBe(name)
    }),
  )
})

test('numbers keep what tells them apart and nothing more', () => {
  expect(maskPhone('13812340001')).toBe('138****0001')
  expect(maskIdNumber('441302199001010012')).toBe('4413**********0012')
})
