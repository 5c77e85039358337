import Fastify, { type FastifyInstance } from 'fastify'
import { speakAdmin } from './admin.ts'
import { createCalls, noteCalls } from './calls.ts'
import type { Now } from './clock.ts'
import { createFaults, injectFaults, type System } from './faults.ts'
import type { Person } from './gateway/register.ts'
import { speakGateway } from './gateway/routes.ts'
import type { Client } from './gateway/signature.ts'
import { people as everybody } from './people.ts'
import type { App } from './wechat/credential.ts'
import { speakWechat } from './wechat/routes.ts'
import { createWechatState } from './wechat/state.ts'

export type AppSecrets = { wechat: App; gateway: Client }
/** `now` replaces the machine's clock in tests. */
export type SandboxSettings = { port: number; host: string; appSecrets: AppSecrets; people?: readonly Person[]; now?: Now }

function createSandbox({ appSecrets, people = everybody, now = Date.now }: SandboxSettings): FastifyInstance {
  const app = Fastify({ forceCloseConnections: true, ajv: { customOptions: { removeAdditional: false } } })
  const faults = createFaults()
  const calls = createCalls()
  const wechat = createWechatState(appSecrets.wechat, now)

  // A scope of its own for each system, so that faults and calls of one never touch the other.
  const scope = (system: System, speak: (scoped: FastifyInstance) => void) =>
    app.register(async (scoped) => {
      noteCalls(scoped, system, calls)
      injectFaults(scoped, system, faults)
      speak(scoped)
    })
  scope('wechat', (scoped) => speakWechat(scoped, wechat))
  scope('identity', (scoped) => speakGateway(scoped, { client: appSecrets.gateway, people, now }))
  speakAdmin(app, { faults, calls, wechat })
  return app
}

export async function startSandbox(settings: SandboxSettings): Promise<{ url: string; stop: () => Promise<void> }> {
  const app = createSandbox(settings)
  const url = await app.listen({ port: settings.port, host: settings.host })
  return { url, stop: () => app.close() }
}
