import { shortCode } from '@huifuwu/domain'
import { expect, test } from 'vitest'
import { matters } from './matter/index.ts'
import { venues } from './venue.ts'

const lookAlike = (ids: readonly string[]): string[] =>
  ids.filter((id, at) => ids.some((other, before) => before < at && shortCode(other) === shortCode(id)))

test('no two matters and no two halls share the short code that stands on posters', () => {
  expect(lookAlike(matters.map(({ id }) => id))).toEqual([])
  expect(lookAlike(venues.map(({ id }) => id))).toEqual([])
})
