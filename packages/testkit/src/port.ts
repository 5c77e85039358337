import { createServer } from 'node:net'

/** Listens for a moment, to learn whether one may; port 0 stands for any free one. */
export const tryPort = (port: number, host = '127.0.0.1'): Promise<number> =>
  new Promise((listening, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(port, host, () => {
      const address = server.address()
      server.close(() => listening(typeof address === 'object' && address !== null ? address.port : port))
    })
  })

export const freePort = (): Promise<number> => tryPort(0)
