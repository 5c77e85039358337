import { expect, test } from 'vitest'
import { endpointOf } from './request.ts'

test('a request is counted by the name of its endpoint, as the contract writes it', () => {
  expect(endpointOf('POST', '/api/appointments/:appointmentId/cancellation')).toBe('POST /appointments/:appointmentId/cancellation')
  expect(endpointOf('GET', '/readyz')).toBe('GET /readyz')
})

test('files of the screens are one, and so is every address that does not exist', () => {
  expect([endpointOf('GET', '/js/app.4f2a91c0.js'), endpointOf('HEAD', '/')]).toEqual(['screens', 'screens'])
  expect([endpointOf('PROPFIND', undefined), endpointOf('GET', undefined)]).toEqual(['none', 'none'])
})
