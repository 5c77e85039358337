import { expect, test } from 'vitest'
import { refuseWipe } from './database.ts'

const standing = { filled: true, ours: true, busy: false }

test('a database that this data folder filled is emptied without a further word, an empty one too', () => {
  expect(refuseWipe(standing, false)).toBeUndefined()
  expect(refuseWipe({ filled: false, ours: undefined, busy: false }, false)).toBeUndefined()
})

test('a database of another data folder, or of an unknown one, is emptied only on an explicit word', () => {
  expect(refuseWipe({ ...standing, ours: false }, false)).toContain('filled from another data folder')
  expect(refuseWipe({ ...standing, ours: undefined }, false)).toContain('npm run reset -- --database')
  expect(refuseWipe({ ...standing, ours: false }, true)).toBeUndefined()
})

test('a database that a server of ours works on is left alone, whatever is asked', () => {
  expect(refuseWipe({ ...standing, busy: true }, true)).toContain('Stop it first')
})
