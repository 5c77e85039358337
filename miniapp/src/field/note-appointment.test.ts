import { beforeEach, expect, test } from 'vitest'
import { appointment } from '../../test/appointment.ts'
import { emptyPhone } from '../../test/taro.ts'
import { queryClient, type ReadKey } from '../platform/query.ts'
import { noteAppointment } from './note-appointment.ts'

const isOld = (key: ReadKey) => queryClient.getQueryState([key, {}])?.isInvalidated

beforeEach(() => {
  emptyPhone()
  queryClient.clear()
})

test('after a booking every count of what is left is old, so that pages behind ask anew', () => {
  const counts: ReadKey[] = [
    'GET /matters',
    'GET /venues',
    'GET /matters/:matterId/venues',
    'GET /venues/:venueId/days',
    'GET /venues/:venueId/sessions',
  ]
  for (const key of [...counts, 'GET /me'] as ReadKey[]) queryClient.setQueryData([key, {}], {})
  noteAppointment(appointment)
  expect(counts.map(isOld)).toEqual(counts.map(() => true))
  expect(isOld('GET /me')).toBe(false)
})
