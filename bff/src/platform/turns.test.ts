import { expect, test } from 'vitest'
import { QueueFull } from './busy.ts'
import { createTurns } from './turns.ts'

/** Work that ends when told to; `begun` says in which order it began. */
function workshop(limits: { atOnce: number; mostWaiting: number }) {
  const takeTurn = createTurns(limits)
  const begun: string[] = []
  const ends: (() => void)[] = []
  const ask = (from: string, name = from) =>
    takeTurn(from, () => {
      begun.push(name)
      return new Promise<string>((end) => ends.push(() => end(name)))
    })
  const settle = () => new Promise((done) => setImmediate(done))
  const endOne = async () => {
    ends.shift()?.()
    await settle()
  }
  return { ask, begun, endOne, settle }
}

test('so many at once, so many waiting, and the next is refused without having begun', async () => {
  const { ask, begun, endOne, settle } = workshop({ atOnce: 2, mostWaiting: 1 })
  const asked = [ask('hall', 'a'), ask('hall', 'b'), ask('hall', 'c')]
  await expect(ask('hall', 'd')).rejects.toBeInstanceOf(QueueFull)
  await settle()
  expect(begun).toEqual(['a', 'b'])
  for (let i = 0; i < 3; i += 1) await endOne()
  expect(await Promise.all(asked)).toEqual(['a', 'b', 'c'])
})

test('a crowd from one place gives way to somebody from another, who goes first', async () => {
  const { ask, begun, endOne } = workshop({ atOnce: 2, mostWaiting: 3 })
  const crowd = Array.from({ length: 5 }, (_, at) => ask('crowd', `crowd ${at}`))
  const gaveWay = expect(crowd[4]).rejects.toBeInstanceOf(QueueFull)
  const guest = ask('guest')
  await gaveWay
  await endOne()
  expect(begun).toEqual(['crowd 0', 'crowd 1', 'guest'])
  for (let i = 0; i < 4; i += 1) await endOne()
  expect([await guest, ...(await Promise.all(crowd.slice(0, 4)))]).toEqual(['guest', 'crowd 0', 'crowd 1', 'crowd 2', 'crowd 3'])
})

test('work that fails frees its turn', async () => {
  const takeTurn = createTurns({ atOnce: 1, mostWaiting: 0 })
  await expect(takeTurn('hall', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await takeTurn('hall', async () => 'next')).toBe('next')
})
