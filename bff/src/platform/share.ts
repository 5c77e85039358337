import { randomUUID } from 'node:crypto'
import type { Database } from './db.ts'
import type { House } from './house.ts'

type Lender = Pick<House, 'db' | 'log'>
/** `who` did something so many times more at another process; fewer where it was taken back. */
type Hear = (who: string, times: number) => void
/** How processes tell each other what they count. */
export type Share = { say: Hear; hear: (listener: Hear) => void }

const channel = 'counted'
const gatherMs = 50

function createShares({ db, log }: Lender) {
  const self = randomUUID()
  const listeners = new Map<string, Hear[]>()
  /** Summed up, because PostgreSQL drops a word that is said twice in one statement. */
  const gathered = new Map<string, number>()
  const failed = (what: string) => (err: unknown) => void (db.isAway() || log.warn({ err }, what))

  function send(): void {
    const words = [...gathered].map(([whose, times]) => [self, times, whose].join('|'))
    gathered.clear()
    db.sql`select pg_notify(${channel}, word) from unnest(${words}::text[]) as word`.catch(failed('counts not told'))
  }

  function take(word: string): void {
    const [from, times, name = '', ...who] = word.split('|')
    if (from === self) return
    for (const listener of listeners.get(name) ?? []) listener(who.join('|'), Number(times))
  }

  const listen = () => void db.sql.listen(channel, take).catch(failed('counts not heard'))

  return (name: string): Share => ({
    say: (who, times) => {
      if (gathered.size === 0) setTimeout(send, gatherMs).unref()
      const whose = [name, who].join('|')
      gathered.set(whose, (gathered.get(whose) ?? 0) + times)
    },
    hear: (listener) => {
      if (listeners.size === 0) {
        db.onRenew(listen)
        listen()
      }
      listeners.set(name, [...(listeners.get(name) ?? []), listener])
    },
  })
}

const shares = new WeakMap<Database, ReturnType<typeof createShares>>()

/** Counts of one name, told within a twentieth of a second over the line that the database lends. A lost word lets a little more pass. */
export function shareOf(house: Lender, name: string): Share {
  const known = shares.get(house.db) ?? createShares(house)
  shares.set(house.db, known)
  return known(name)
}
