import { createServer } from 'node:net'

const listen = (port: number): Promise<number> =>
  new Promise((listening, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => listening(typeof address === 'object' && address !== null ? address.port : port))
    })
  })

export const freePort = (): Promise<number> => listen(0)

/** Says which variable to change, before anything is started. */
export async function demandFree(name: string, port: number): Promise<void> {
  try {
    await listen(port)
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${error})`
    throw new Error(`Port ${port} ${reason}. Stop that program, or choose another port: ${name}=${port + 10} npm start`)
  }
}
