import { expect, test } from 'vitest'
import { type Finish, removeGuard, runRace } from '../../../../test/race/race.ts'

const show = (title: string, { tally, broken, untrue }: Finish): void => {
  const parts = [`race ${title}:`, JSON.stringify(tally), 'broken:', JSON.stringify(broken), 'untrue answers:', untrue.length]
  process.stdout.write(`${parts.join(' ')}\n`)
}

const failures = ({ tally }: Finish): string[] => Object.keys(tally).filter((what) => what.startsWith('failed'))

test('two processes that book, cancel, repeat and check in at once leave the books right, and nobody meets an error', async () => {
  const finish = await runRace({ milliseconds: 5000 })
  show('with every guard', finish)
  expect(finish.broken).toEqual({})
  expect(finish.untrue).toEqual([])
  expect(failures(finish)).toEqual([])
  const { ok = 0, cancelled = 0, replay = 0, arrived = 0, duplicate = 0, 'refused busy': busy = 0 } = finish.tally
  expect(ok).toBeGreaterThan(500)
  expect(cancelled).toBeGreaterThan(100)
  for (const seen of [replay, arrived, duplicate, finish.tally['sold-out'], finish.tally['key-reused']]) expect(seen).toBeGreaterThan(0)
  expect(busy).toBeLessThan(ok / 100)
})

const lock = /select count\(\*\) from \(\s*select 1 from session[\s\S]*?for update\s*\) locks;/
const claims = /insert into claim[\s\S]*?on conflict do nothing returning claim\.appointment_id as id/
const held = /\(select array\[c\.venue_id[\s\S]*?c\.scope = l\.offering_id\) as held/
const sameMoment = / and a\.state = 'confirmed'\s+returning r\.ord/

test.each([
  ['without the lock in a statement of its own', 'book_batch', [[lock, 'select 1;']]],
  [
    'without claims',
    'book_batch',
    [
      [claims, 'select c.id from cand c where c.rank <= c.free'],
      [held, 'null::text[] as held'],
    ],
  ],
  [
    'with cancels that lock no session',
    'cancel_batch',
    [
      [lock, 'select 1;'],
      [/order by s\.venue_id, s\.id for update/, ''],
    ],
  ],
  ['with a check-in of whatever state', 'check_in_batch', [[sameMoment, ' returning r.ord']]],
] as [string, string, [RegExp, string][]][])('the same race %s is seen to be broken', async (title, name, guards) => {
  const prepare = async (sql: Parameters<typeof removeGuard>[0]) => {
    for (const guard of guards) await removeGuard(sql, name, guard)
  }
  const finish = await runRace({ milliseconds: 1500, prepare })
  show(title, finish)
  expect(finish.broken).not.toEqual({})
})
