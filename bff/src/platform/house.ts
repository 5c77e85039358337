import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import type { Clock } from './clock.ts'
import type { Database } from './db.ts'
import type { Job } from './jobs.ts'
import type { Log } from './log.ts'
import type { Revocations } from './revocation.ts'
import type { Tokens } from './tokens.ts'
import type { Vault } from './vault.ts'

/** What the house lends to every feature. */
export type House = {
  config: Config
  clock: Clock
  db: Database
  tokens: Tokens
  vault: Vault
  revocations: Revocations
  log: Log
}

/** What a feature's index.ts offers to app.ts. */
export type Feature = { routes: (app: FastifyInstance, house: House) => void | Promise<void>; jobs?: (house: House) => Job[] }
