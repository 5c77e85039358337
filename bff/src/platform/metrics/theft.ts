import { Counter } from 'prom-client'
import { registers } from './registry.ts'

const stolen = new Counter({
  name: 'huifuwu_refresh_stolen_total',
  help: 'Devices signed out because a refresh token came back that had long been replaced',
  labelNames: ['audience'],
  registers,
})

// From zero, so that the first one shows as a rise.
for (const audience of ['resident', 'staff']) stolen.inc({ audience }, 0)

export const countStolen = (audience: string): void => stolen.inc({ audience })
