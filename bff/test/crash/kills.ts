/** How often each crash is repeated; `npm run test:crash` asks for ten. */
export const kills = Number(process.env.KILLS || 1)
/** How long an outage lasts: long enough to be noticed and to see queues grow; `npm run test:crash` asks for half a minute. */
export const outageSeconds = Number(process.env.OUTAGE_SECONDS || 3)
