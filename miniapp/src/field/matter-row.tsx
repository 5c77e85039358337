import type { MatterLine } from '@huifuwu/contract'
import { open } from '../platform/navigate.ts'
import { Row } from '../ui/row.tsx'
import { showEarliest } from './time-words.ts'

/** 户政，最早今天 14:00. */
export function showMatterLine({ areaName, offeringId, earliestAt }: MatterLine, now: Date): string {
  const area = areaName.replace(/区$/, '')
  return offeringId === null ? `${area}，全程网办，不用去` : `${area}，${showEarliest(earliestAt, now)}`
}

/** What is done online needs no place to go, so it leads nowhere here. */
const leadOn = ({ id, offeringId }: MatterLine) => (offeringId === null ? undefined : () => open('venue', { matterId: id }))

type Props = { matter: MatterLine; now: Date; last: boolean }

export const MatterRow = ({ matter, now, last }: Props) => (
  <Row title={matter.name} sub={showMatterLine(matter, now)} last={last} onPress={leadOn(matter)} />
)
