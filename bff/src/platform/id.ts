import { v7 } from 'uuid'

/** UUIDv7: ordered by the time of making, so that indexes grow at one end. */
export const newId = <Id extends string = string>(): Id => v7() as Id

/** Comes before every id made since then: the ids of a table tell what is new in it. */
export const idMadeAgo = (ms: number): string => v7({ msecs: Date.now() - ms, seq: 0, random: new Uint8Array(16) })
