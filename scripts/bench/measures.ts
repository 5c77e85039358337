import { book, type Round, rush, skipLocked, soldOut } from './booking.ts'
import { askHello, availability, floorGet, floorPost, floorRefusal, listMatters, listSounds } from './reading.ts'
import { cancel, checkIn } from './visiting.ts'
import type { Worker } from './worker.ts'
import type { Server, World } from './world.ts'

export type Bench = { world: World; grown?: World | undefined; hello: Server; generator: Worker; openRate: () => number }
export type Measure = {
  name: string
  run: (bench: Bench) => Promise<Round>
  /** Told once, after all rounds: places sold twice while far more ask than there are. */
  prove?: (bench: Bench) => Promise<number>
  /** What its ratios are made of. */
  needs?: string[]
}

export const measures: Measure[] = [
  { name: 'hello', run: (bench) => askHello(bench) },
  {
    name: 'hello.working',
    run: (bench) => askHello(bench, '/hello/working'),
    needs: ['hello'],
  },
  { name: 'floor.post', run: ({ world, generator }) => floorPost(world, generator), needs: ['hello'] },
  {
    name: 'booking.hot',
    run: ({ world, generator }) => book(world, generator),
    prove: ({ world, generator }) => rush(world, generator, {}),
    needs: ['floor.post', 'skipLocked'],
  },
  {
    name: 'booking.spread',
    run: ({ world, generator }) => book(world, generator, { sessions: 100 }),
    prove: ({ world, generator }) => rush(world, generator, { sessions: 100, capacity: 27 }),
  },
  {
    name: 'booking.twoProcesses',
    run: ({ world, generator }) => book(world, generator, { servers: world.servers }),
    prove: ({ world, generator }) => rush(world, generator, { servers: world.servers }),
    needs: ['booking.hot'],
  },
  { name: 'skipLocked', run: ({ world, generator }) => skipLocked(world, generator) },
  { name: 'floor.refusal', run: ({ world, generator }) => floorRefusal(world, generator) },
  { name: 'booking.soldOut', run: ({ world, generator }) => soldOut(world, generator), needs: ['floor.refusal'] },
  { name: 'booking.cancel', run: ({ world, generator }) => cancel(world, generator) },
  { name: 'booking.checkIn', run: ({ world, generator }) => checkIn(world, generator) },
  { name: 'floor.get', run: ({ world, generator }) => floorGet(world, generator) },
  { name: 'availability', run: ({ world, generator }) => availability(world, generator), needs: ['floor.get'] },
  { name: 'catalogue.matters', run: ({ world, generator }) => listMatters(world, generator), needs: ['floor.get'] },
  { name: 'catalogue.pinyin', run: ({ world, generator }) => listSounds(world, generator), needs: ['floor.get'] },
  {
    name: 'booking.open',
    run: ({ world, generator, openRate }) => book(world, generator, { perSecond: openRate() }),
    needs: ['booking.hot'],
  },
]

export const grownMeasure: Measure = {
  name: 'booking.grown',
  run: ({ grown, generator }) => {
    if (!grown) throw new Error('booking.grown is measured with --grown alone')
    return book(grown, generator, { keepBooks: true })
  },
  needs: ['booking.hot'],
}

const names = (list: Measure[]): string[] => list.map(({ name }) => name)

/** Those whose name begins so, with what their ratios need. */
export function choose(only: string[], all: Measure[]): Measure[] {
  const chosen = new Set(names(all.filter(({ name }) => only.length === 0 || only.some((part) => name.startsWith(part)))))
  for (const name of chosen) for (const needed of all.find((one) => one.name === name)?.needs ?? []) chosen.add(needed)
  if (chosen.size === 0) throw new Error(`Nothing is measured by that name. There is: ${names(all).join(', ')}`)
  return all.filter(({ name }) => chosen.has(name))
}

/** There and back, so that nobody always comes after the same one; the rate that `booking.open` begins with is counted before it. */
export function orderOf(chosen: Measure[], round: number): Measure[] {
  const able = chosen.filter(({ name }) => round > 0 || name !== 'booking.open')
  return round % 2 === 1 ? able : able.toReversed()
}
