import { v7 } from 'uuid'

/** UUIDv7: ordered by the time of making, so that indexes grow at one end. */
export const newId = <Id extends string = string>(): Id => v7() as Id
