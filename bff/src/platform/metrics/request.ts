import { Counter, Histogram } from 'prom-client'
import { registers } from './registry.ts'

const seconds = new Histogram({
  name: 'huifuwu_request_seconds',
  help: 'Time until a request was answered, by endpoint and status; its count is the number of requests',
  labelNames: ['endpoint', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  registers,
})
const problems = new Counter({
  name: 'huifuwu_problem_total',
  help: 'Requests answered with a problem, by its code',
  labelNames: ['endpoint', 'code'],
  registers,
})
const signIns = new Counter({
  name: 'huifuwu_sign_in_total',
  help: 'Tries to sign in or to stay signed in: ok, or the code of the problem',
  labelNames: ['way', 'result'],
  registers,
})

const ways: Record<string, string> = {
  'POST /sign-ins/wechat': 'wechat',
  'POST /sign-ins/demo': 'demo',
  'POST /sign-ins/refresh': 'resident-refresh',
  'POST /staff/sign-ins': 'staff-password',
  'POST /staff/sign-ins/totp': 'staff-totp',
  'POST /staff/sign-ins/refresh': 'staff-refresh',
}
const ofBalancers = new Set(['/healthz', '/readyz'])

/** The name of an endpoint as in the contract. An address that is none of ours stays out, whatever it says. */
export function endpointOf(method: string, route: string | undefined): string {
  if (route === undefined) return 'none'
  if (route.startsWith('/api/')) return `${method} ${route.slice(4)}`
  return ofBalancers.has(route) ? `${method} ${route}` : 'screens'
}

type Answered = { method: string; route: string | undefined; status: number; ms: number; problem: string | undefined }

export function countRequest({ method, route, status, ms, problem }: Answered): void {
  const endpoint = endpointOf(method, route)
  seconds.observe({ endpoint, status }, ms / 1000)
  if (problem) problems.inc({ endpoint, code: problem })
  const way = ways[endpoint]
  if (way) signIns.inc({ way, result: problem ?? 'ok' })
}
