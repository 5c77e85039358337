import { expect, test } from 'vitest'
import { again, QueueFull } from '../batch.ts'
import { countTurnedAway, createCountedBatch } from './batch.ts'
import { failureCode } from './failure.ts'
import { registry } from './registry.ts'

async function figure(name: string, labels: string): Promise<number | undefined> {
  const lines = (await registry.metrics()).split('\n')
  const line = lines.find((text) => text.startsWith(`${name}{${labels}} `))
  return line === undefined ? undefined : Number(line.split(' ').at(-1))
}

test('each statement tells its size, its time and what became of its requests', async () => {
  let lost = true
  const batch = createCountedBatch<number, string>({
    name: 'pens',
    outcomeOf: (word) => word,
    run: async (requests) => {
      const answers = requests.map((n) => (n === 3 && lost ? again : n > 1 ? 'ok' : 'sold-out'))
      lost = false
      return answers
    },
  })
  expect(await Promise.all([batch.add(1), batch.add(2), batch.add(3)])).toEqual(['sold-out', 'ok', 'ok'])
  expect(await figure('huifuwu_batch_size_bucket', 'le="1",batch="pens"')).toBe(1)
  expect(await figure('huifuwu_batch_size_sum', 'batch="pens"')).toBe(4)
  expect(await figure('huifuwu_statement_seconds_count', 'statement="pens"')).toBe(2)
  expect(await figure('huifuwu_outcome_total', 'batch="pens",outcome="ok"')).toBe(2)
  expect(await figure('huifuwu_outcome_total', 'batch="pens",outcome="sold-out"')).toBe(1)
  expect(await figure('huifuwu_outcome_total', 'batch="pens",outcome="again"')).toBe(1)
})

test('who waits for the next batch is counted at the look, and who was turned away', async () => {
  let land = () => {}
  const batch = createCountedBatch<number, string>({
    name: 'desk',
    outcomeOf: () => 'ok',
    run: async (requests) => {
      await new Promise<void>((landed) => {
        land = landed
      })
      return requests.map(() => 'ok')
    },
  })
  const first = batch.add(1)
  await Promise.resolve()
  const second = batch.add(2)
  expect(await figure('huifuwu_batch_waiting', 'batch="desk"')).toBe(1)
  land()
  await first
  await new Promise(setImmediate)
  land()
  await second
  expect(await figure('huifuwu_batch_waiting', 'batch="desk"')).toBe(0)
  countTurnedAway(batch, new QueueFull('Too many are waiting'))
  countTurnedAway(batch, new Error('something else'))
  expect(await figure('huifuwu_outcome_total', 'batch="desk",outcome="queue-full"')).toBe(1)
})

test('a statement that fails tells its code, and never what was sent', async () => {
  const batch = createCountedBatch<number, string>({
    name: 'forms',
    outcomeOf: (word) => word,
    run: () => Promise.reject(Object.assign(new Error('gone'), { code: '57P01' })),
  })
  await expect(batch.add(1)).rejects.toThrow('gone')
  expect(await figure('huifuwu_statement_failed_total', 'statement="forms",code="57P01"')).toBe(1)
  expect([{ cause: { code: '40P01' } }, { code: 'ECONNREFUSED' }, { code: '林晓禾' }, undefined].map(failureCode)).toEqual([
    '40P01',
    'ECONNREFUSED',
    'other',
    'other',
  ])
})
