import { upstreamDown } from '../../platform/upstream.ts'
import { Problem } from '../../problem.ts'
import type { VerifyBody, VerifyReply } from './wire.ts'

export type Claimed = { name: string; idNumber: string; mobile: string }
export type Verdict = 'match' | 'mismatch' | 'unknown'

export const system = 'identity'
const tooMany = 400000429
const verdicts = new Map<unknown, Verdict>([
  ['1', 'match'],
  ['2', 'mismatch'],
  ['3', 'unknown'],
])

export const toWire = ({ name, idNumber, mobile }: Claimed): VerifyBody => ({ xm: name, gmsfhm: idNumber, sjhm: mobile })

const resultOf = (data: unknown): unknown => (typeof data === 'object' && data !== null && 'bdjg' in data ? data.bdjg : undefined)

export function toVerdict({ errcode, data }: VerifyReply): Verdict {
  if (errcode === tooMany) throw new Problem('busy', { facts: { system }, headers: { 'retry-after': '5' } })
  // A refusal of the gateway is our own mistake (key, clock, rights) or its trouble, never the resident's.
  if (errcode !== 0) throw upstreamDown(system, typeof errcode === 'number' ? `refused with ${errcode}` : 'answered without errcode')
  const verdict = verdicts.get(resultOf(data))
  if (!verdict) throw upstreamDown(system, 'answered without a known result')
  return verdict
}
