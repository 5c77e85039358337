import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { connectionOf } from '@huifuwu/testkit'

type Pair = { near: Socket; far: Socket }
export type SlowLine = {
  /** The same database, reached through this line. */
  url: string
  /** Nothing passes any more, yet every connection stays open and new ones are taken. */
  freeze: () => void
  thaw: () => void
  /** Ends what is open and takes nothing new until `thaw`. */
  cut: () => void
  close: () => Promise<void>
}

/** A line to a database that a test can hold up or cut. */
export async function openSlowLine(url: string): Promise<SlowLine> {
  const { host, port, user, database } = connectionOf(url)
  const pairs = new Set<Pair>()
  let state: 'open' | 'frozen' | 'cut' = 'open'

  const flow = ({ near, far }: Pair): void => {
    near.pipe(far)
    far.pipe(near)
  }
  const hold = ({ near, far }: Pair): void => {
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.unpipe(to)
      from.pause()
    }
  }
  const drop = ({ near, far }: Pair): void => {
    near.destroy()
    far.destroy()
  }

  const server = createServer((near) => {
    const far = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host)
    const pair = { near, far }
    pairs.add(pair)
    for (const end of [near, far]) {
      end.on('error', () => drop(pair))
      end.on('close', () => {
        drop(pair)
        pairs.delete(pair)
      })
    }
    if (state === 'cut') drop(pair)
    if (state === 'open') flow(pair)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const turn = (to: typeof state, each: (pair: Pair) => void) => () => {
    state = to
    pairs.forEach(each)
  }
  return {
    url: `postgres://${user}@127.0.0.1:${(server.address() as AddressInfo).port}/${database}`,
    freeze: turn('frozen', hold),
    thaw: turn('open', flow),
    cut: turn('cut', drop),
    close: async () => {
      pairs.forEach(drop)
      await new Promise((closed) => server.close(closed))
    },
  }
}
