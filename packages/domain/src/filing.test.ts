import { expect, test } from 'vitest'
import { filingAt } from './filing.ts'

test('a hall that may decide only hands on what the matter keeps at home, and the other way round', () => {
  expect(filingAt('collect', 'decide')).toBe('collect')
  expect(filingAt('decide', 'accept')).toBe('accept')
  expect(filingAt('decide', 'decide')).toBe('decide')
})
