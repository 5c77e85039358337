import { expect, test } from 'vitest'
import { describe } from './log.ts'

test('a refused statement is told without its parameters and its row', () => {
  const cause = Object.assign(new Error('duplicate key value violates unique constraint "person_id_number"'), {
    code: '23505',
    routine: '_bt_check_unique',
    table_name: 'person',
    constraint_name: 'person_id_number',
    detail: 'Key (id_number)=(44130219900307001X) already exists.',
  })
  const message = 'Failed query: insert into person values ($1)\nparams: 44130219900307001X'
  const told = describe(
    Object.assign(new Error(message, { cause }), { query: 'insert into person values ($1)', params: ['44130219900307001X'] }),
  )
  expect(told).toMatchObject({ code: '23505', message: cause.message, table: 'person', constraint: 'person_id_number' })
  expect(JSON.stringify(told)).not.toContain('44130219900307001X')
  expect(told.stack).toContain('log.test.ts')
})

test('what the caller sent is not told where the database repeats it', () => {
  const message = 'invalid input syntax for type uuid: "\n    at 44130219900307001X"'
  const told = describe(Object.assign(new Error(message), { name: 'PostgresError', code: '22P02', routine: 'string_to_uuid' }))
  expect(told).toMatchObject({ type: 'PostgresError', code: '22P02', routine: 'string_to_uuid' })
  expect(JSON.stringify(told)).not.toContain('44130219900307001X')
  expect(told.stack).toContain('log.test.ts')
})

test('an error of the program keeps its message', () => {
  expect(describe(new TypeError('nothing there'))).toMatchObject({ type: 'TypeError', message: 'nothing there' })
})
