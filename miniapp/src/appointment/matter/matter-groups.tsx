import type { LastVisit } from '@huifuwu/contract'
import type { Answered } from '../../platform/api.ts'
import { LastVisitCard } from './last-visit.tsx'
import { MatterGroup } from './matter-group.tsx'
import { groupMatters } from './view.ts'

type Props = { answer: Answered<'GET /matters'>; lastVisit: LastVisit | null }

/** 04: the last one again, what is booked often, the rest by what happens in life. */
export const MatterGroups = ({ answer, lastVisit }: Props) => (
  <>
    {lastVisit && <LastVisitCard visit={lastVisit} />}
    {groupMatters(answer).map((group) => (
      <MatterGroup key={group.name} group={group} />
    ))}
  </>
)
