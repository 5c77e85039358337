import { randomFillSync } from 'node:crypto'
import { v5, v7 } from 'uuid'

const bytes = 16
const pool = new Uint8Array(256 * bytes)
let used = pool.length
let last = { msecs: 0, seq: 0 }

/** Drawn for many ids at once: asking the system for each costs more than all else of an id. */
function drawRandom(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += bytes
  return pool.subarray(used - bytes, used)
}

/** UUIDv7: ordered by the time of making, so that indexes grow at one end; those of one millisecond count up from anywhere. */
export function newId<Id extends string = string>(): Id {
  const random = drawRandom()
  const now = Date.now()
  last =
    now > last.msecs
      ? { msecs: now, seq: new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 1 }
      : { msecs: last.msecs, seq: last.seq + 1 }
  return v7({ ...last, random }) as Id
}

const namespace = 'a0c5f1de-3b7c-4f0e-8a52-6d1f9be4c7a3'

/** What has one name has one id, whoever makes it: two processes and two houses make the same one. */
export const namedId = (name: string): string => v5(name, namespace)

/** Comes before every id made since then: the ids of a table tell what is new in it. */
export const idMadeAgo = (ms: number): string => v7({ msecs: Date.now() - ms, seq: 0, random: new Uint8Array(16) })
