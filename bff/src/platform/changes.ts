import type { Database } from './db.ts'
import type { House } from './house.ts'

/** What a session has left, as read under its lock. Altered = its capacity or state is another one: who remembers those reads again. */
export type Change = { venueId: string; sessionId: string; version: number; remaining: number; isAltered?: true }
/** `undefined` = something may have been missed: whoever remembers anything reads it again. */
type Hear = (change: Change | undefined) => void
type Lender = Pick<House, 'db' | 'log'>
type Feed = { publish: (change: Change) => void; hear: (listener: Hear) => Promise<void> }

const channel = 'session_change'
const gatherMs = 100

const toText = ({ venueId, sessionId, version, remaining, isAltered }: Change): string =>
  [venueId, sessionId, version, remaining, ...(isAltered ? ['altered'] : [])].join('|')

function fromText(text: string): Change | undefined {
  const [venueId, sessionId, version, remaining, altered] = text.split('|')
  if (!venueId || !sessionId) return undefined
  return { venueId, sessionId, version: Number(version), remaining: Number(remaining), ...(altered && { isAltered: true }) }
}

function createFeed({ db, log }: Lender): Feed {
  const listeners: Hear[] = []
  const gathered = new Map<string, Change>()
  let isGathering = false
  let listening: Promise<unknown> | undefined
  const tell = (change: Change | undefined) => {
    for (const listener of listeners) listener(change)
  }

  function send(): void {
    isGathering = false
    const payloads = [...gathered.values()].map(toText)
    gathered.clear()
    db.sql`select pg_notify(${channel}, told) from unnest(${payloads}::text[]) as told`.catch(
      (err) => db.isAway() || log.warn({ err }, 'changes of sessions not told'),
    )
  }

  async function listen(): Promise<void> {
    await db.sql.listen(
      channel,
      (text) => tell(fromText(text)),
      () => tell(undefined),
    )
  }

  /** The driver listens again where only this line was lost, and nobody does where all were cut. */
  function listenAlways(): Promise<void> {
    db.onRenew(() => void listen().catch((err) => log.warn({ err }, 'changes of sessions not heard')))
    return listen()
  }

  return {
    publish: (change) => {
      const key = `${change.venueId}|${change.sessionId}`
      const known = gathered.get(key)
      const isAltered = (known?.isAltered ?? change.isAltered) && { isAltered: true as const }
      gathered.set(key, { ...(known && known.version >= change.version ? known : change), ...isAltered })
      if (!isGathering) setTimeout(send, gatherMs).unref()
      isGathering = true
      tell(change)
    },
    hear: async (listener) => {
      listeners.push(listener)
      listening ??= listenAlways()
      await listening
    },
  }
}

const feeds = new WeakMap<Database, Feed>()

function feedOf(house: Lender): Feed {
  const feed = feeds.get(house.db) ?? createFeed(house)
  feeds.set(house.db, feed)
  return feed
}

/** To be called after the commit. Other processes hear at most one word per session in a tenth of a second, this one at once. */
export const publishChange = (house: Lender, change: Change): void => feedOf(house).publish(change)

/** Losing a word costs a moment of staleness, never truth; after a gap in the line everybody is asked to read again. */
export const onChange = (house: Lender, listener: Hear): Promise<void> => feedOf(house).hear(listener)
