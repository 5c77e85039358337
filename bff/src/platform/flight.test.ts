import { afterEach, expect, test, vi } from 'vitest'
import { Busy, createBatch } from './batch.ts'

const refusal = (code: string) => Object.assign(new Error(`refused ${code}`), { code })

afterEach(() => vi.useRealTimers())

/** Refuses for want of a lock while one of these is among the requests; the first sign of a request is its place. */
const lockedAt =
  (locked: Set<string>, flights: string[][]) =>
  async (requests: string[]): Promise<string[]> => {
    flights.push(requests)
    await new Promise(setImmediate)
    if (requests.some(([place = '']) => locked.has(place))) throw refusal('55P03')
    return requests
  }

test('where a place is locked the others go in, and who wants it is turned away at once for a second, and then tries again', async () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const [locked, flights] = [new Set(['a']), [] as string[][]]
  const batch = createBatch<string, string>({ run: lockedAt(locked, flights), placeOf: ([place]) => place })
  const add = (...requests: string[]) => Promise.allSettled(requests.map(batch.add))
  const busy = { status: 'rejected', reason: expect.any(Busy) }
  const landed = (value: string) => ({ status: 'fulfilled', value })
  expect(await add('a1', 'b1', 'a2', 'c1')).toMatchObject([busy, landed('b1'), busy, landed('c1')])
  expect(await add('a3', 'b2')).toMatchObject([busy, landed('b2')])
  expect(flights).toEqual([['a1', 'b1', 'a2', 'c1'], ['a1', 'a2'], ['b1'], ['c1'], ['b2']])
  locked.clear()
  vi.advanceTimersByTime(1100)
  expect(await add('a4')).toMatchObject([landed('a4')])
})

test('no more than two places fly apart at once, and each is answered as it lands', async () => {
  let [flying, most] = [0, 0]
  const gates = new Map<string, () => void>()
  const batch = createBatch<string, string>({
    placeOf: (request) => request,
    run: async (requests) => {
      if (requests.length > 1) throw refusal('55P03')
      flying += 1
      most = Math.max(most, flying)
      await new Promise<void>((resolve) => gates.set(String(requests), resolve))
      flying -= 1
      return requests
    },
  })
  const [a, ...others] = ['a', 'b', 'c', 'd'].map(batch.add)
  for (const place of ['b', 'c', 'd']) {
    await expect.poll(() => gates.has(place)).toBe(true)
    gates.get(place)?.()
  }
  expect(await Promise.all(others)).toEqual(['b', 'c', 'd'])
  gates.get('a')?.()
  expect([await a, most]).toEqual(['a', 2])
})

test('a statement that was stopped wrote nothing: everybody is asked to come back, and it is not sent again', async () => {
  let runs = 0
  const batch = createBatch<number, number>({
    run: async () => {
      runs += 1
      throw refusal('57014')
    },
  })
  const busy = { status: 'rejected', reason: expect.any(Busy) }
  expect(await Promise.allSettled([1, 2, 3].map(batch.add))).toMatchObject([busy, busy, busy])
  expect(runs).toBe(1)
})

test('a bad request beside a locked place fails alone, and nobody waits for the lock twice', async () => {
  const flights: string[][] = []
  const locked = lockedAt(new Set(['a']), flights)
  const batch = createBatch<string, string>({
    placeOf: ([place]) => place,
    run: async (requests) => {
      if (requests.includes('bad')) throw refusal('22P02')
      return locked(requests)
    },
  })
  const told = await Promise.allSettled(['a1', 'bad', 'a2', 'c1'].map(batch.add))
  expect(told.map((each) => (each.status === 'fulfilled' ? each.value : each.reason.message))).toEqual([
    'Locked',
    'refused 22P02',
    'Locked a moment ago',
    'c1',
  ])
  expect(flights).toEqual([['a1'], ['c1']])
})
