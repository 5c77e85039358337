import type { MatterLine } from '@huifuwu/contract'
import { open } from '../platform/navigate.ts'
import { useMode } from '../ui/mode.ts'
import { Row } from '../ui/row.tsx'
import { showEarliest, showEarliestPlainly } from './time-words.ts'

const showHow = ({ offeringId, earliestAt }: MatterLine, now: Date): string =>
  offeringId === null ? '全程网办，不用去' : showEarliest(earliestAt, now)

/** 户政，最早今天 14:00. */
export const showMatterLine = (matter: MatterLine, now: Date): string => `${matter.areaName.replace(/区$/, '')}，${showHow(matter, now)}`

/** 丢了、被偷了。最早今天 14:00: which of several with like names is the one. */
export const showOccasion = (matter: MatterLine, now: Date): string =>
  matter.occasion === null ? showMatterLine(matter, now) : `${matter.occasion}。${showHow(matter, now)}`

/** 要去大厅，明天上午有号; 要本人去，明天上午有号. */
export const showMatterPlainly = ({ offeringId, inPerson, earliestAt }: MatterLine, now: Date): string =>
  offeringId === null ? '不用去，在家就能办' : `要${inPerson ? '本人去' : '去大厅'}，${showEarliestPlainly(earliestAt, now)}`

/** To the halls; what is done online needs none, so it leads to its guide. */
export const leadOn =
  ({ id, offeringId }: MatterLine) =>
  () =>
    open(offeringId === null ? 'guide' : 'venue', { matterId: id })

type Props = { matter: MatterLine; now: Date; last: boolean }

export function MatterRow({ matter, now, last }: Props) {
  const { elderly } = useMode()
  const show = elderly ? showMatterPlainly : showMatterLine
  return <Row title={elderly ? matter.plainName : matter.name} sub={show(matter, now)} last={last} onPress={leadOn(matter)} />
}
