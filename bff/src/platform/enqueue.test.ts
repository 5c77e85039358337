import { expect, test } from 'vitest'
import { Problem } from '../problem.ts'
import { again, createBatch } from './batch.ts'
import { Busy, QueueFull } from './busy.ts'
import { enqueue, lookUp, readBack } from './enqueue.ts'

test('who loses every conflict is asked to come again under the same key', async () => {
  const batch = createBatch<number, number>({ run: async (requests) => requests.map(() => again) })
  await expect(enqueue(batch, 1)).rejects.toMatchObject({ code: 'busy', more: { headers: { 'retry-after': '1' } } })
})

test('when too many wait, the next one is refused at once', async () => {
  const batch = createBatch<number, number>({ run: async (requests) => requests, mostWaiting: 1 })
  const first = enqueue(batch, 1)
  await expect(enqueue(batch, 2)).rejects.toMatchObject({ code: 'queue-full', more: { headers: { 'retry-after': '1' } } })
  expect(await first).toBe(1)
})

test('what else goes wrong is passed on as it is', async () => {
  const batch = createBatch<number, number>({ run: () => Promise.reject(new Error('the line is cut')) })
  await expect(enqueue(batch, 1)).rejects.toThrow('the line is cut')
})

test.each([
  ['stopped on its way', new Busy('Stopped')],
  ['refused since too many wait', new QueueFull('full')],
  ['cut off', Object.assign(new Error('the line is cut'), { code: 'CONNECTION_CLOSED' })],
])('what is read after a write and is %s never says that nothing was written', async (_, error) => {
  const batch = createBatch<number, number>({ run: () => Promise.reject(error) })
  await expect(readBack(lookUp(batch, 1))).rejects.toMatchObject({ code: 'outcome-unknown', more: { headers: { 'retry-after': '2' } } })
})

test('what is not there after a write is told as it is', async () => {
  await expect(readBack(Promise.reject(new Problem('appointment-not-found')))).rejects.toMatchObject({ code: 'appointment-not-found' })
})
