import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appointmentScene, guideScene, readScene, shortCode, timeScene } from './scene.ts'

const visible = /^[0-9a-zA-Z!#$&'()*+,/:;=?@._~-]{1,32}$/
const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,39}$/)

test('every scene fits into what WeChat gives it, and reads as what it was made of', () => {
  fc.assert(
    fc.property(slug, slug, fc.uuid(), (venueId, matterId, appointmentId) => {
      const scenes = [guideScene(matterId), timeScene({ venueId, matterId }), appointmentScene(appointmentId)]
      expect(scenes.filter((scene) => !visible.test(scene))).toEqual([])
      expect(scenes.map(readScene)).toEqual([
        { kind: 'guide', matterCode: shortCode(matterId) },
        { kind: 'time', venueCode: shortCode(venueId), matterCode: shortCode(matterId) },
        { kind: 'appointment', appointmentId },
      ])
    }),
  )
})

test('a code follows from its id for good: posters hang for years', () => {
  expect(guideScene('id-card-renewal')).toBe(guideScene('id-card-renewal'))
  expect([shortCode('id-card-renewal'), shortCode('city-hall')]).toEqual(['05c9gp0', '00e9vzu'])
})

test.each([
  '',
  'g',
  'g123456',
  'g12345678',
  'G1234567',
  't1234567',
  'x1234567',
  `${'a'.repeat(31)}`,
  `${'a'.repeat(33)}`,
  `${'g'.repeat(32)}`,
])('what is not one of ours is not read: %j', (scene) => {
  expect(readScene(scene)).toBeUndefined()
})

test('whatever somebody writes on a code, reading it neither breaks nor leads elsewhere', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (scene) => {
      const read = readScene(scene)
      if (read) expect(scene).toMatch(/^(g[0-9a-z]{7}|t[0-9a-z]{14}|[0-9a-f]{32})$/)
    }),
  )
})
