import { expect, test } from 'vitest'
import { isOutOfReach, isUnheard } from './reach.ts'

const failure = (parts: object) => Object.assign(new Error('failed'), parts)
const called = (code: string, syscall: string) => failure({ code, syscall, query: 'select 1' })

test.each([
  ['a line that was cut', failure({ code: 'CONNECTION_DESTROYED' }), true, false],
  ['a door that is closed', failure({ code: 'CONNECTION_ENDED' }), true, true],
  ['a line that could not be opened in time', failure({ code: 'CONNECT_TIMEOUT' }), true, true],
  ['a server that takes no lines', called('ECONNREFUSED', 'connect'), true, true],
  ['a line that the server dropped', called('ECONNRESET', 'read'), true, false],
  ['a server that is told to stop', failure({ code: '57P01' }), true, false],
  ['a server that is starting', failure({ code: '57P03' }), true, true],
  ['a failure that drizzle wraps', new Error('Failed query', { cause: failure({ code: 'CONNECTION_ENDED' }) }), true, true],
  ['a statement that took too long', failure({ code: '57014' }), false, false],
  ['a statement that is wrong', failure({ code: '42P01' }), false, false],
  ['a unique key that exists', failure({ code: '23505' }), false, false],
  ['an upstream that refuses', failure({ code: 'ECONNREFUSED', syscall: 'connect' }), false, true],
  ['a file that is not there', failure({ code: 'ENOENT', syscall: 'open' }), false, false],
  ['nothing at all', undefined, false, false],
])('%s', (...[, error, outOfReach, unheard]) => {
  expect(isOutOfReach(error)).toBe(outOfReach)
  if (outOfReach) expect(isUnheard(error)).toBe(unheard)
})
