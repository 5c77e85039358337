import { expect, test } from 'vitest'
import { sayBring, sayMaterials, showMaterials } from './place-words.ts'

const materials = [{ name: '本人身份证原件' }, { name: '户口簿原件' }, { name: '近期免冠照片两张' }]

test('what to bring is told by its full name, and in elderly mode as one says it', () => {
  expect(showMaterials(materials)).toBe('带本人身份证原件、户口簿原件、近期免冠照片两张')
  expect(sayBring(materials)).toBe('带身份证、户口簿、近期免冠照片两张')
})

test('what is filled in at the counter is not brought', () => {
  const form = { name: '双方签字的声明书', note: '到窗口填', filledThere: true }
  expect([showMaterials([...materials, form]), sayBring([...materials, form])]).toEqual([showMaterials(materials), sayBring(materials)])
  expect([showMaterials([form]), sayBring([form])]).toEqual(['不用带材料', '不用带材料'])
})

test('nothing to bring is said, too', () => {
  expect([sayBring([]), sayMaterials([])]).toEqual(['不用带材料', '不用带材料'])
})
