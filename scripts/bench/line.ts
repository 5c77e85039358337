import { connect, type Socket } from 'node:net'

type Told = { status: number; length: number }

const empty = Buffer.alloc(0)

/** The status and the whole length of the answer at the beginning of these bytes, once its head is there. */
function readHead(bytes: Buffer): Told | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const head = bytes.toString('latin1', 0, end)
  const body = /\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? '0'
  return { status: Number(head.slice(9, 12)), length: end + 4 + Number(body) }
}

export type Line = { ask: (text: string, answered: (status: number) => void) => void; close: () => void }

/** One connection that is kept, and one request on it at a time; a broken one answers 0 and connects anew. */
export function openLine(port: number): Promise<Line> {
  let socket: Socket
  let held: Buffer = empty
  let waiting: ((status: number) => void) | undefined
  const finish = (status: number) => {
    const told = waiting
    waiting = undefined
    held = empty
    told?.(status)
  }
  const take = (chunk: Buffer) => {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
    const told = readHead(held)
    if (told && held.length >= told.length) finish(told.status)
  }
  const dial = (): Socket => {
    const made = connect({ port, host: '127.0.0.1', noDelay: true })
    made.on('data', take)
    made.on('error', () => undefined)
    made.on('close', () => {
      if (waiting === undefined) return
      socket = dial()
      finish(0)
    })
    return made
  }
  socket = dial()
  const line = {
    ask: (text: string, answered: (status: number) => void) => {
      waiting = answered
      socket.write(text, 'latin1')
    },
    close: () => socket.destroy(),
  }
  return new Promise((opened, failed) => {
    socket.once('connect', () => opened(line))
    socket.once('error', failed)
  })
}
