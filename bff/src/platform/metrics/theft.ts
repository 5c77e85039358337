import { Counter } from 'prom-client'
import { registers } from './registry.ts'

const stolen = new Counter({
  name: 'huifuwu_refresh_stolen_total',
  help: 'Devices signed out because a refresh token came back that had long been replaced',
  labelNames: ['audience'],
  registers,
})

export const countStolen = (audience: string): void => stolen.inc({ audience })
