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
  for (const many of [ok, cancelled]) expect(many).toBeGreaterThan(200)
  for (const many of [http, given]) expect(many).toBeGreaterThan(20)
  expect(busy).toBeLessThan((ok + http) / 100)
})
