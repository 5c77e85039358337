import { Worker } from 'node:worker_threads'
import type { Signing } from './signing-thread.ts'

type Promised<Answer> = { told: (answer: Answer) => void; failed: (error: unknown) => void }
type Thread = { ask: (signing: Signing) => Promise<string[]> }
type Visit = { id: string; startsOn: string }

let thread: Thread | undefined

/** Answers come in the order of the questions. It keeps the process alive only while it owes one. */
function startThread(): Thread {
  const worker = new Worker(new URL('./signing-thread.ts', import.meta.url))
  const waiting: Promised<string[]>[] = []
  const started: Thread = {
    ask: (signing) =>
      new Promise((told, failed) => {
        waiting.push({ told, failed })
        worker.ref()
        worker.postMessage(signing)
      }),
  }
  const end = (error: unknown) => {
    if (thread === started) thread = undefined
    for (const { failed } of waiting.splice(0)) failed(error)
  }
  worker.on('message', (codes: string[]) => {
    waiting.shift()?.told(codes)
    if (waiting.length === 0) worker.unref()
  })
  worker.once('error', end)
  worker.once('exit', (code) => end(new Error(`The thread that signs ended with ${code}`)))
  return started
}

async function signAll({ key, keyId }: Pick<Signing, 'key' | 'keyId'>, asked: (Visit & Promised<string>)[]): Promise<void> {
  thread ??= startThread()
  try {
    const codes = await thread.ask({ key, keyId, ids: asked.map(({ id }) => id), days: asked.map(({ startsOn }) => startsOn) })
    for (const [at, { told }] of asked.entries()) told(codes[at] ?? '')
  } catch (error) {
    for (const { failed } of asked) failed(error)
  }
}

/**
 * Codes, signed beside the event loop: a signature takes half as long as all else of a booking. Handed one by one to the threads
 * of Node it costs the loop as much again to wake them, so all who ask in one turn of the loop go over in one message.
 */
export function createSigningAside(signer: Pick<Signing, 'key' | 'keyId'>): (visit: Visit) => Promise<string> {
  let gathered: (Visit & Promised<string>)[] = []
  const send = () => {
    const asked = gathered
    gathered = []
    void signAll(signer, asked)
  }
  return ({ id, startsOn }) =>
    new Promise((told, failed) => {
      if (gathered.push({ id, startsOn, told, failed }) === 1) setImmediate(send)
    })
}
