import { expect, test } from 'vitest'
import { normaliseTotp } from './view.ts'

test('a code is read as people type and paste it', () => {
  for (const text of ['382104', '382 104', ' 382-104\n', '３８２１０４']) expect(normaliseTotp(text)).toBe('382104')
})
