import type { Id, Verdict } from '@huifuwu/contract'
import { isAppointmentNumber, normaliseNumber } from '@huifuwu/domain'
import { useSyncExternalStore } from 'react'
import { call } from '../platform/api.ts'
import { asProblem, type Problem } from '../platform/problem.ts'
import { play } from '../platform/sound.ts'

export type Read = { code: string } | { number: string }
type Reading = { venueId: Id<'venue'>; read: Read; verdict?: Verdict; problem?: Problem }

const longestCode = 2000
const longestNumber = 12
let reading: Reading | undefined
const listeners = new Set<() => void>()

function show(next: Reading | undefined): void {
  reading = next
  for (const listener of listeners) listener()
}

/** A gun may have read a number that was printed as bars. */
export function toRead(text: string): Read {
  const number = normaliseNumber(text)
  return text.trim().length <= longestNumber && isAppointmentNumber(number) ? { number } : { code: text.slice(0, longestCode) }
}

async function ask({ venueId, read }: Reading): Promise<Pick<Reading, 'verdict' | 'problem'>> {
  try {
    return { verdict: await call('POST /staff/check-ins', { body: { venueId, ...read } }) }
  } catch (error) {
    return { problem: asProblem(error) }
  }
}

/** The last one read is the one who stands at the desk: an answer to an earlier reading is not shown. */
export async function startReading(venueId: Id<'venue'>, read: Read): Promise<void> {
  const mine: Reading = { venueId, read }
  show(mine)
  const answer = await ask(mine)
  if (reading !== mine) return
  show({ ...mine, ...answer })
  play(answer.verdict?.grade ?? 'bad')
}

/** The same code once more: the server gives the same ticket however often it is asked. */
export function readAgain(): void {
  if (reading) void startReading(reading.venueId, reading.read)
}

export const forgetReading = (): void => show(undefined)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const current = () => reading
export const useReading = (): Reading | undefined => useSyncExternalStore(subscribe, current, current)
