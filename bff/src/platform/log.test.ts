import { expect, test } from 'vitest'
import { describe } from './log.ts'

test('a refused statement is told without its parameters and its row', () => {
  const cause = Object.assign(new Error('duplicate key value violates unique constraint "person_id_number"'), {
    code: '23505',
    detail: 'Key (id_number)=(44130219900307001X) already exists.',
  })
  const message = 'Failed query: insert into person values ($1)\nparams: 44130219900307001X'
  const told = describe(
    Object.assign(new Error(message, { cause }), { query: 'insert into person values ($1)', params: ['44130219900307001X'] }),
  )
  expect(told).toMatchObject({ code: '23505', message: cause.message })
  expect(JSON.stringify(told)).not.toContain('44130219900307001X')
  expect(told.stack).toContain('log.test.ts')
})
