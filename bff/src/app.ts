import { fastifyCookie } from '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'
import { account } from './features/account/index.ts'
import { appointment } from './features/appointment/index.ts'
import { catalogue } from './features/catalogue/index.ts'
import { checkIn } from './features/check-in/index.ts'
import { day } from './features/day/index.ts'
import { signIn } from './features/sign-in/index.ts'
import { staff } from './features/staff/index.ts'
import { ticket } from './features/ticket/index.ts'
import { createAuthenticator } from './platform/auth.ts'
import type { Gate } from './platform/bind.ts'
import type { Clock } from './platform/clock.ts'
import { limitCrowd } from './platform/crowd.ts'
import type { Database } from './platform/db.ts'
import { healthRoutes } from './platform/health.ts'
import type { Feature, House } from './platform/house.ts'
import { createHttp } from './platform/http.ts'
import type { Job } from './platform/jobs.ts'
import { sendAway } from './platform/leave.ts'
import { createLimit } from './platform/limit.ts'
import type { LogTarget } from './platform/log.ts'
import { closeForMaintenance } from './platform/maintenance.ts'
import { createRevocations, watchRevocations } from './platform/revocation.ts'
import { shareOf } from './platform/share.ts'
import { serveScreens } from './platform/static.ts'
import { createTokens } from './platform/tokens.ts'
import { createVault } from './platform/vault.ts'

/** Everything the BFF can do, a line a feature. */
const features: Feature[] = [signIn, staff, account, catalogue, appointment, checkIn, ticket, day]

/** Each holds some kilobytes; more than this cannot be answered in time, and only memory would grow. */
const mostInFlight = 6000

type AppOptions = { config: Config; db: Database; clock: Clock; isLeaving?: () => boolean; logTo?: LogTarget; features?: Feature[] }
export type App = { app: FastifyInstance; house: House; jobs: Job[] }

function createGate(house: House): Gate {
  const { clock, tokens, revocations } = house
  const { writesPerMinute, addressPerMinute } = house.config.http
  return {
    authenticate: createAuthenticator(tokens, revocations.has),
    countWrite: createLimit({ perMinute: writesPerMinute, clock, share: shareOf(house, 'writes') }),
    createAddressLimit: (name) => createLimit({ perMinute: addressPerMinute, clock, share: shareOf(house, name) }),
  }
}

export async function createApp({ config, db, clock, isLeaving = () => false, logTo, ...options }: AppOptions): Promise<App> {
  const app = createHttp({ clock, level: config.log.level, trustProxy: config.http.trustProxy, logTo })
  sendAway(app, isLeaving)
  await app.register(fastifyCookie, { hook: false })
  const tokens = await createTokens(app, { keys: config.keys.token, clock })
  const house: House = { config, clock, db, tokens, vault: createVault(config.keys), revocations: createRevocations(), log: app.log }
  app.decorate('gate', createGate(house))
  app.decorateRequest('actor', undefined)
  app.decorate('awayMs', db.awayMs)
  watchRevocations(app, house)
  healthRoutes(app, { db, isLeaving })
  const offered = [...features, ...(options.features ?? [])]
  await app.register(
    async (api) => {
      limitCrowd(api, mostInFlight)
      closeForMaintenance(api, config.maintenance, clock)
      for (const { routes } of offered) await routes(api, house)
    },
    { prefix: '/api' },
  )
  if (config.http.staticDir) await serveScreens(app, config.http.staticDir)
  return { app, house, jobs: offered.flatMap(({ jobs }) => jobs?.(house) ?? []) }
}
