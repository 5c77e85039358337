/** How often each crash is repeated; `npm run test:crash` asks for ten. */
export const kills = Number(process.env.KILLS || 2)
