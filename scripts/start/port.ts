import { createServer } from 'node:net'

const listen = (port: number, host = '127.0.0.1'): Promise<number> =>
  new Promise((listening, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(port, host, () => {
      const address = server.address()
      server.close(() => listening(typeof address === 'object' && address !== null ? address.port : port))
    })
  })

export const freePort = (): Promise<number> => listen(0)

/** Says which variable to change, before anything is started. */
export async function demandFree(name: string, port: number, host?: string): Promise<void> {
  try {
    await listen(port, host)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRNOTAVAIL') throw new Error(`HOST must be an address of this machine, not ${host}.`)
    const reason = (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${error})`
    throw new Error(`Port ${port} ${reason}. Stop that program, or choose another port: ${name}=${port + 10} npm start`)
  }
}
