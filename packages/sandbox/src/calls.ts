import type { FastifyInstance } from 'fastify'
import type { System } from './faults.ts'

type Call = { id: number; system: System; method: string; path: string; at: string }
export type Calls = ReturnType<typeof createCalls>

const kept = 1000

/** What was asked, without queries and bodies: those carry secrets and people. */
export function createCalls() {
  const calls: Call[] = []
  let last = 0
  return {
    list: () => calls,
    note(call: Omit<Call, 'id'>) {
      last += 1
      calls.push({ id: last, ...call })
      if (calls.length > kept) calls.shift()
    },
  }
}

export function noteCalls(app: FastifyInstance, system: System, calls: Calls): void {
  app.addHook('onRequest', async ({ method, url }) => {
    calls.note({ system, method, path: url.split('?')[0] ?? url, at: new Date().toISOString() })
  })
}
