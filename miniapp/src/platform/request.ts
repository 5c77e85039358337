import type { ProblemBody } from '@huifuwu/contract'
import Taro from '@tarojs/taro'
import { noteServerTime } from './clock.ts'
import { seeMaintenance } from './maintenance.ts'
import { type AnyCode, asProblem, toProblem } from './problem.ts'
import { apiBase, requestTimeoutMs } from './settings.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Texts = Record<string, string | number | boolean | undefined>
export type Parts = { params?: Texts; query?: Texts; headers?: Texts; body?: unknown }
type Reply = { status: number; body: unknown }

const encode = (value: unknown): string => encodeURIComponent(String(value))

function toAddress(path: string, { params = {}, query = {} }: Parts): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    if (params[name] === undefined) throw toProblem('link-broken', { status: 404 })
    return encode(params[name])
  })
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined)
  const asked = pairs.map(([name, value]) => `${name}=${encode(value)}`).join('&')
  return apiBase + filled + (asked === '' ? '' : `?${asked}`)
}

const texts = (headers: Texts): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))

/** WeChat keeps the capitals of a header name, browsers do not. */
const headerOf = (headers: Record<string, unknown> | undefined, wanted: string): string | undefined => {
  const found = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === wanted)
  return found && String(found[1])
}

function limit<T>(task: Promise<T> & { abort?: () => void }): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(toProblem('slow'))
      task.abort?.()
    }, requestTimeoutMs)
    task.then(resolve, () => reject(toProblem('offline'))).finally(() => clearTimeout(timer))
  })
}

/** A gateway on the way may answer without our words. What a page asks for stands in its address: nobody has filled that in. */
function codeOf(method: Method, status: number, { code }: Partial<ProblemBody>): AnyCode {
  if (method === 'GET' && code === 'invalid-request') return 'link-broken'
  return code ?? (status >= 502 && status <= 504 ? 'busy' : 'unexpected')
}

async function ask(method: Method, path: string, { token, ...sent }: Parts & { token: string | undefined }): Promise<Reply> {
  const header = { ...texts(sent.headers ?? {}), ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) }
  const data = method === 'GET' ? {} : { data: sent.body ?? {} }
  const json = method === 'GET' ? {} : { 'content-type': 'application/json' }
  const reply = await limit(Taro.request({ url: toAddress(path, sent), method, header: { ...header, ...json }, ...data }))
  noteServerTime(headerOf(reply.header, 'now'))
  if (reply.statusCode < 400) return { status: reply.statusCode, body: reply.data }
  const body = (typeof reply.data === 'object' && reply.data !== null ? reply.data : {}) as Partial<ProblemBody>
  const retryAfter = Number(headerOf(reply.header, 'retry-after'))
  const retryAfterSeconds = retryAfter > 0 ? retryAfter : undefined
  throw toProblem(codeOf(method, reply.statusCode, body), { status: reply.statusCode, body, retryAfterSeconds })
}

/** One request, one answer: no retry, no token of its own. Refusals and broken lines are thrown as problems. */
export async function request(key: string, sent: Parts, token?: string): Promise<Reply> {
  const [method, path] = key.split(' ') as [Method, string]
  try {
    return await ask(method, path, { ...sent, token })
  } catch (error) {
    throw seeMaintenance(asProblem(error), method === 'GET')
  }
}
