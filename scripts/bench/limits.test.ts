import { expect, test } from 'vitest'
import { limits, listExceeded } from './limits.ts'
import type { Report } from './report.ts'

const search = { matters: 1000, p95: 50, interpreted: { p95: 49.9 } }
const phone = { interactiveMoreMs: 800, firstLoadBytes: 160_000, search: { p95: 50 } }

test('a run at its limits exceeds none of them', () => {
  expect(listExceeded({ search, phone })).toEqual([])
})

test('a search or a home page that is slower than its limit is named with what was measured', () => {
  const slow = { search: { ...search, p95: 50.01 }, phone: { ...phone, interactiveMoreMs: 801, search: { p95: 51 } } }
  expect(listExceeded(slow)).toEqual([
    'search.p95 is 50.01 ms, the limit is 50',
    'phone.search.p95 is 51 ms, the limit is 50',
    'phone.interactiveMoreMs is 801 ms, the limit is 800',
  ])
})

test('what was not measured is held to no limit', () => {
  expect(listExceeded({ booking: { rps: 1 }, rounds: 5 })).toEqual([])
})

test('each limit is held against what was measured', () => {
  const beyond: Report = {
    search: { p95: 1e9, interpreted: { p95: 1e9 } },
    phone: { interactiveMoreMs: 1e9, firstLoadBytes: 1e9, search: { p95: 1e9 } },
  }
  expect(listExceeded(beyond)).toHaveLength(limits.length)
})
