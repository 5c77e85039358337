// A thread of its own, see sign-aside.ts.
import { type KeyObject, sign } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { toCode, toSignedBytes } from '@huifuwu/domain'

/** Id and day of each appointment at the same place. */
export type Signing = { key: KeyObject; keyId: number; ids: string[]; days: string[] }

parentPort?.on('message', ({ key, keyId, ids, days }: Signing) => {
  const codes = ids.map((appointmentId, at) => {
    const signed = toSignedBytes({ keyId, appointmentId, startsOn: days[at] ?? '' })
    return toCode(signed, sign(null, signed, key))
  })
  parentPort?.postMessage(codes)
})
