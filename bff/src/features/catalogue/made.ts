import type { House } from '../../platform/house.ts'
import { createMemory } from '../../platform/memory.ts'
import { readingOf } from './reading.ts'
import type { Directory } from './store.ts'

type Made<Answer> = { answer: Answer; stamp: number; second: number; directory: Directory }
type Lending = House['db']

const most = 500

/**
 * Answers made of the shelves, given again while nothing was learnt and no session can have ended:
 * a rush asks for the same few thousands of times a second.
 */
export function keepMade<Answer>() {
  const memories = new WeakMap<Lending, ReturnType<typeof createMemory<Made<Answer>>>>()
  return async (house: House, key: string, make: () => Promise<Answer>): Promise<Answer> => {
    const memory = memories.get(house.db) ?? createMemory<Made<Answer>>(most)
    memories.set(house.db, memory)
    const reading = readingOf(house)
    const directory = await reading.directory()
    const stamp = reading.availability.stamp()
    const second = Math.floor(house.clock.fieldNow().getTime() / 1000)
    const known = memory.get(key)
    if (known?.stamp === stamp && known.second === second && known.directory === directory) return known.answer
    const answer = await make()
    memory.set(key, { answer, stamp, second, directory })
    return answer
  }
}
