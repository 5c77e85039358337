import { beforeEach, expect, test } from 'vitest'
import { appointment } from '../../test/appointment.ts'
import { emptyPhone } from '../../test/taro.ts'
import { signIn } from '../platform/sign-in.ts'
import { keepAppointment, keepAppointments, keptAppointments } from './kept-appointments.ts'

const at = new Date('2022-03-18T01:31:00Z')

beforeEach(emptyPhone)

test('the copy has the code and when it was saved, the name only masked', () => {
  keepAppointments([appointment], at)
  const kept = keptAppointments()
  expect(kept?.savedAt).toBe(at.toISOString())
  expect(kept?.appointments[0]).toMatchObject({ code: 'A7K2M', number: '7K2M4QXD' })
  expect(JSON.stringify(kept)).not.toContain('林晓禾')
})

test('what is over leaves the copy, what is new joins it in order of time', () => {
  const later = { ...appointment, id: 'later' as never, startsAt: '2022-03-19T02:00:00.000Z' }
  keepAppointments([later], at)
  keepAppointment(appointment, at)
  expect(keptAppointments()?.appointments.map(({ id }) => id)).toEqual([appointment.id, later.id])
  keepAppointment({ ...appointment, state: 'cancelled', code: null }, at)
  expect(keptAppointments()?.appointments.map(({ id }) => id)).toEqual([later.id])
})

test('whoever signs in next finds nothing of the one before', () => {
  keepAppointments([appointment], at)
  signIn('resident', { accessToken: 'other', expiresInSeconds: 900 })
  expect(keptAppointments()).toBeUndefined()
})
