import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answered, again, Busy, createBatch, QueueFull } from './batch.ts'

const refusal = (code: string) => Object.assign(new Error(`refused ${code}`), { code })

/** Answers double; the batches it saw are kept, and each waits until it is let go. */
function slow() {
  const batches: number[][] = []
  const gates: (() => void)[] = []
  const run = async (requests: number[]) => {
    batches.push(requests)
    await new Promise<void>((resolve) => gates.push(resolve))
    return requests.map((request) => request * 2)
  }
  return { batches, run, letGo: () => gates.shift()?.() }
}

test('while one batch is in flight the next one gathers', async () => {
  const { batches, run, letGo } = slow()
  const batch = createBatch({ run })
  const first = [batch.add(1), batch.add(2)]
  await new Promise(setImmediate)
  const later = [3, 4, 5].map((request) => batch.add(request))
  letGo()
  expect(await Promise.all(first)).toEqual([2, 4])
  await new Promise(setImmediate)
  letGo()
  expect(await Promise.all(later)).toEqual([6, 8, 10])
  expect(batches).toEqual([
    [1, 2],
    [3, 4, 5],
  ])
})

test('a batch is never larger than allowed, and order is kept', async () => {
  const sizes: number[] = []
  const batch = createBatch<number, number>({
    mostInBatch: 3,
    run: async (requests) => {
      sizes.push(requests.length)
      return requests
    },
  })
  expect(await Promise.all([1, 2, 3, 4, 5, 6, 7].map(batch.add))).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(sizes).toEqual([3, 3, 1])
})

test('a full queue refuses at once, and takes requests again when it is shorter', async () => {
  const { run, letGo } = slow()
  const batch = createBatch({ run, mostWaiting: 2 })
  const taken = [batch.add(1), batch.add(2)]
  await expect(batch.add(3)).rejects.toBeInstanceOf(QueueFull)
  await new Promise(setImmediate)
  const next = batch.add(4)
  letGo()
  await Promise.all(taken)
  await new Promise(setImmediate)
  letGo()
  expect(await next).toBe(8)
  expect(batch.waiting()).toBe(0)
})

test('who lost a conflict goes first next time, at most twice', async () => {
  let losses = 2
  const seen: string[][] = []
  const batch = createBatch<string, string>({
    run: async (requests) => {
      seen.push(requests)
      return requests.map((request): Answered<string> => (request === 'unlucky' || (request === 'late' && losses-- > 0) ? again : request))
    },
  })
  const [late, unlucky, easy] = ['late', 'unlucky', 'easy'].map(batch.add)
  await expect(unlucky).rejects.toBeInstanceOf(Busy)
  expect(await Promise.all([late, easy])).toEqual(['late', 'easy'])
  expect(seen).toEqual([
    ['late', 'unlucky', 'easy'],
    ['late', 'unlucky'],
    ['late', 'unlucky'],
  ])
})

test.each(['40P01', '40001', '23505', '23514'])('a batch that fails with %s is repeated twice and then good', async (code) => {
  let failures = 2
  const batch = createBatch<number, number>({
    run: async (requests) => {
      if (failures-- > 0) throw refusal(code)
      return requests
    },
  })
  expect(await Promise.all([batch.add(1), batch.add(2)])).toEqual([1, 2])
})

test('one bad request never fails its neighbours', async () => {
  for (const code of ['23514', '22P02', 'P0001']) {
    const batch = createBatch<number, number>({
      run: async (requests) => {
        if (requests.includes(13)) throw refusal(code)
        return requests
      },
    })
    const [one, bad, two] = [1, 13, 2].map(batch.add)
    await expect(bad).rejects.toThrow(code === '23514' ? 'conflict' : code)
    expect(await Promise.all([one, two])).toEqual([1, 2])
  }
})

test('when the server is gone everybody is told, and nothing is sent again', async () => {
  let runs = 0
  const batch = createBatch<number, number>({
    run: async () => {
      runs += 1
      throw refusal(runs === 1 ? 'CONNECTION_CLOSED' : '57P01')
    },
  })
  expect(await Promise.allSettled([batch.add(1), batch.add(2)])).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }])
  await expect(batch.add(3)).rejects.toThrow('57P01')
  expect(runs).toBe(2)
})

test('a run that forgets somebody answers nobody', async () => {
  const batch = createBatch<number, number>({ run: async () => [1] })
  expect(await Promise.allSettled([batch.add(1), batch.add(2)])).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }])
})

const fate = fc.constantFrom('good', 'lost-once', 'always-lost', 'poison', 'deadlock-once')

test('whatever happens, each is answered once with its own answer, and only the unlucky are refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fate, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), async (fates, mostInBatch) => {
      const tries = new Map<number, number>()
      const batch = createBatch<number, string>({
        mostInBatch,
        run: async (requests) => {
          await new Promise(setImmediate)
          for (const at of requests) tries.set(at, (tries.get(at) ?? 0) + 1)
          if (requests.some((at) => fates[at] === 'deadlock-once' && tries.get(at) === 1)) throw refusal('40P01')
          if (requests.some((at) => fates[at] === 'poison')) throw refusal('22P02')
          return requests.map((at) =>
            fates[at] === 'always-lost' || (fates[at] === 'lost-once' && tries.get(at) === 1) ? again : `done ${at}`,
          )
        },
      })
      const outcomes = await Promise.allSettled(fates.map((_, at) => batch.add(at)))
      outcomes.forEach((outcome, at) => {
        const refused = fates[at] === 'always-lost' || fates[at] === 'poison'
        // A neighbour's deadlocks may use up the tries of a batch, but never anybody's answer.
        if (refused) expect(outcome.status).toBe('rejected')
        else expect(outcome).toEqual({ status: 'fulfilled', value: `done ${at}` })
      })
      expect(batch.waiting()).toBe(0)
    }),
    { numRuns: 60 },
  )
})
