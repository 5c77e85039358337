import { createServer } from 'node:net'

/** Listens for a moment, to learn whether one may. */
export const tryPort = (port: number, host = '127.0.0.1'): Promise<number> =>
  new Promise((listening, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(port, host, () => {
      server.close(() => listening(port))
    })
  })

/** Below those that a system gives to outgoing connections: nobody takes it between now and its use. */
const [lowest, highest] = [15_000, 32_000]
const tries = 20

/** A port that nobody listens on; two runs at once hardly choose the same. */
export async function freePort(left = tries): Promise<number> {
  const port = lowest + Math.floor(Math.random() * (highest - lowest))
  return tryPort(port).catch((error: unknown) => {
    if (left === 0) throw error
    return freePort(left - 1)
  })
}
