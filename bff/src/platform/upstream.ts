import { setTimeout as wait } from 'node:timers/promises'
import { Problem } from '../problem.ts'

export type UpstreamSettings = { system: string; origin: string; deadlineMs: number }
/** `isSafe` says that asking twice changes nothing there. Headers are made anew for every try. */
export type Ask = {
  method: 'GET' | 'POST'
  path: string
  query?: Record<string, string>
  headers?: () => Record<string, string>
  body?: object
  isSafe: boolean
}
type Told = { status: number; body: Record<string, unknown> }
export type Upstream = (ask: Ask) => Promise<Told>
type Trial = { ask: Ask; origin: string; signal: AbortSignal }
type Outcome = Told | { reason: string }

const maxBytes = 256 * 1024
const retries = 2
const pauseMs = 50

export const upstreamDown = (system: string, reason: string) =>
  new Problem('upstream-down', { facts: { system }, cause: new Error(`${system} ${reason}`) })

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function readText(reply: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of reply.body ?? []) {
    size += chunk.length
    if (size > maxBytes) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

async function readReply(reply: Response): Promise<Outcome> {
  if (reply.status >= 500) {
    await reply.body?.cancel()
    return { reason: `answered ${reply.status}` }
  }
  const text = await readText(reply)
  if (text === undefined) return { reason: 'answered too much' }
  const body = parse(text)
  return isObject(body) ? { status: reply.status, body } : { reason: 'answered no JSON object' }
}

// Messages of the parser and of the network quote bodies and addresses with secrets in them: only the system's error code goes on.
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const code = isObject(cause) && typeof cause.code === 'string' && /^[A-Z_]+$/.test(cause.code) ? ` (${cause.code})` : ''
  return `was not reached${code}`
}

async function tryOnce({ ask, origin, signal }: Trial): Promise<Outcome> {
  const url = new URL(ask.path, origin)
  for (const [name, value] of Object.entries(ask.query ?? {})) url.searchParams.set(name, value)
  const sent = ask.body && { body: JSON.stringify(ask.body) }
  const headers = { accept: 'application/json', ...(sent && { 'content-type': 'application/json' }), ...ask.headers?.() }
  try {
    return await readReply(await fetch(url, { method: ask.method, headers, redirect: 'error', signal, ...sent }))
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

async function tryOften(trial: Trial): Promise<Outcome> {
  let outcome = await tryOnce(trial)
  for (let left = trial.ask.isSafe ? retries : 0; left > 0 && 'reason' in outcome && !trial.signal.aborted; left -= 1) {
    await wait(pauseMs * (1 + Math.random()), undefined, { signal: trial.signal }).catch(() => undefined)
    outcome = await tryOnce(trial)
  }
  return outcome
}

/** The one way to an upstream: one deadline over all tries, a limit for the reply, and failures that quote nothing of theirs. */
export function createUpstream({ system, origin, deadlineMs }: UpstreamSettings): Upstream {
  return async (ask) => {
    const deadline = new AbortController()
    const timer = setTimeout(() => deadline.abort(), deadlineMs)
    try {
      const outcome = await tryOften({ ask, origin, signal: deadline.signal })
      if ('status' in outcome) return outcome
      if (!deadline.signal.aborted) throw upstreamDown(system, outcome.reason)
      throw new Problem('upstream-slow', { facts: { system }, cause: new Error(`${system} did not answer within ${deadlineMs} ms`) })
    } finally {
      clearTimeout(timer)
    }
  }
}
