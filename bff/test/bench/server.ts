// A process of its own: the server as it is, with the floors beside it. Its keys and limits come in the environment.
import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { getBooker } from '../../src/features/account/index.ts'
import { readPersons } from '../../src/features/account/read-person.ts'
import { createClock } from '../../src/platform/clock.ts'
import { openDatabase } from '../../src/platform/db.ts'
import type { House } from '../../src/platform/house.ts'
import { floor } from './floor.ts'
import { skipLocked } from './skip-locked.ts'

export type Warm = { tokens: string[]; staffTokens: string[] }

const config = readConfig()
const db = openDatabase(config.db)
const { app, house } = await createApp({ config, db, clock: createClock(config.clock), features: [floor, skipLocked] })
await app.listen({ host: config.http.host, port: config.http.port })

/** As after a day of use: whoever books has signed in and opened a page before. */
async function warm({ tokens, staffTokens }: Warm, { tokens: known }: House): Promise<void> {
  for (const token of staffTokens) known.read('staff', token)
  const accounts = tokens.flatMap((token) => known.read('resident', token)?.subjectId ?? [])
  for (let at = 0; at < accounts.length; at += 1000) {
    const bookers = await Promise.all(accounts.slice(at, at + 1000).map((accountId) => getBooker(house, accountId)))
    await readPersons(
      house,
      bookers.map(({ personId }) => personId),
    )
  }
}

process.on('message', (order: Warm) => void warm(order, house).then(() => process.send?.('warm')))
process.on('disconnect', () => process.exit())
process.send?.('ready')
