import { afterAll, expect, test } from 'vitest'
import { type Guard, removeGuards } from '../../../../test/race/guard.ts'
import { startRacer } from '../../../../test/race/process.ts'
import { type Finish, runRace } from '../../../../test/race/race.ts'

const racers = [startRacer(), startRacer()]
afterAll(() => {
  for (const racer of racers) racer.stop()
})

const show = (title: string, { tally, faults }: Finish): void => {
  process.stdout.write(`race ${title}: ${JSON.stringify(tally)} faults: ${JSON.stringify(faults)}\n`)
}

test('two processes that book, cancel, repeat, arrive, close, make room and end at once leave the books right, and nobody meets an error', async () => {
  const finish = await runRace({ racers, milliseconds: 10_000 })
  show('with every guard', finish)
  expect(finish.errors).toEqual([])
  expect(finish.untrue).toEqual([])
  expect(finish.faults).toEqual({})
  const { tally } = finish
  const ways = ['replay', 'key-reused', 'duplicate', 'sold-out', 'closed', 'arrived', 'served', 'sessions ended', 'answer lost']
  const changes = ['session closed', 'session open', 'session changed', 'session below-booked']
  const overHttp = ['refused sold-out', 'refused duplicate-appointment', 'refused session-closed']
  for (const seen of [...ways, ...changes, ...overHttp]) expect(tally, seen).toHaveProperty([seen])
  const { ok = 0, cancelled = 0, 'refused busy': busy = 0, 'ok over HTTP': http = 0, 'cancelled over HTTP': given = 0 } = tally
  for (const many of [ok, cancelled]) expect(many).toBeGreaterThan(100)
  for (const many of [http, given]) expect(many).toBeGreaterThan(5)
  // A machine that stood still for the second of a lock asks many to come back at once.
  expect(busy).toBeLessThan((ok + http) / 4)
})

const lock: Guard = [/select count\(\*\) from \(\s*select 1 from session[\s\S]*?for update\s*\) locks;/, 'select 1;']

/** Raced over and over, since luck may spare one race; the guards one by one, without luck, stand beside. */
async function raceUntilBroken(name: string, guards: Guard[]): Promise<Finish> {
  for (let rounds = 1; ; rounds += 1) {
    const prepare = (sql: Parameters<typeof removeGuards>[0]) => removeGuards(sql, name, guards)
    const finish = await runRace({ racers, milliseconds: 1200 * rounds, prepare })
    if (Object.keys(finish.faults).length > 0 || rounds >= 4) return finish
  }
}

test.each([
  ['bookings that lock no session', 'book_batch', [lock]],
  ['cancels that lock no session', 'cancel_batch', [lock, [/order by s\.id, s\.venue_id for update\s*\), gone/, '), gone']]],
  ['a check-in of whatever state', 'check_in_batch', [[/ and a\.state = 'confirmed'/, '']]],
] as [string, string, Guard[]][])('the same race with %s is seen to be broken', async (title, name, guards) => {
  const finish = await raceUntilBroken(name, guards)
  show(`with ${title}`, finish)
  expect(finish.faults).not.toEqual({})
})
