import type { Share } from '../src/platform/share.ts'

/** A share of one process: nobody listens and nobody speaks. */
export const bareShare: Share = { say: () => {}, hear: () => {} }
