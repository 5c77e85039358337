import type { Log } from '../src/platform/log.ts'

const silent = () => {}
/** A log that keeps nothing. */
export const bareLog = { info: silent, warn: silent, error: silent, debug: silent } as unknown as Log
