import { Agent, type RequestOptions, request } from 'node:http'

/** Asks and resolves with the status; 0 = no answer. */
export type Line = (path: string, options?: RequestOptions, body?: string) => Promise<number>

/** A phone with a connection of its own that the server has taken already. */
export async function openLine(url: string): Promise<Line> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask: Line = (path, options = {}, body = '') =>
    new Promise((answered) => {
      const sent = request(url + path, { ...options, agent }, (reply) => {
        reply.resume()
        reply.once('end', () => answered(reply.statusCode ?? 0))
        reply.once('error', () => answered(0))
      })
      sent.once('error', () => answered(0))
      sent.end(body)
    })
  await ask('/healthz')
  return ask
}
