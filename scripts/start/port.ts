import { tryPort } from '@huifuwu/testkit/port'

/** Says which variable to change, before anything is started. */
export async function demandFree(name: string, port: number, host?: string): Promise<void> {
  try {
    await tryPort(port, host)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRNOTAVAIL') throw new Error(`HOST must be an address of this machine, not ${host}.`)
    const reason = (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${error})`
    throw new Error(`Port ${port} ${reason}. Stop that program, or choose another port: ${name}=${port + 10} npm start`)
  }
}
