import type { VenueLine } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { CrowdTag } from '../../field/crowd-tag.tsx'
import { nearestFirst, startOf } from '../../field/near.ts'
import { showEarliest, showUpdated } from '../../field/time-words.ts'
import { useWhere } from '../../field/where.ts'
import type { Answered } from '../../platform/api.ts'
import { canOpenLocation, openLocation } from '../../platform/open-location.ts'
import type { Problem } from '../../platform/problem.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { Heading } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'
import { TroubleNotice } from '../../ui/trouble.tsx'

type HallProps = { venue: VenueLine; now: Date; last: boolean }

/** A press opens the map, where the platform has one. */
function Hall({ venue, now, last }: HallProps) {
  const { shortName, locality, earliestAt } = venue
  const lead = canOpenLocation ? { onPress: () => openLocation(venue), label: `${shortName}，导航过去` } : {}
  return (
    <Row title={shortName} sub={`${locality}，${showEarliest(earliestAt, now)}`} end={<CrowdTag venue={venue} />} last={last} {...lead} />
  )
}

type Props = { answer: Answered<'GET /venues'> | undefined; problem: Problem | null; now: Date }

function List({ venues, now }: { venues: readonly VenueLine[]; now: Date }) {
  return (
    <Card flush>
      {venues.map((venue, i) => (
        <Hall key={venue.id} venue={venue} now={now} last={i === venues.length - 1} />
      ))}
    </Card>
  )
}

/** All halls: how full they are and the earliest free time; the nearest first, where one said from where. */
export function Halls({ answer, problem, now }: Props) {
  const start = startOf(answer?.venues ?? [], useWhere())
  const age = answer && <View className='hf-caption'>{showUpdated(new Date(answer.readAt))}</View>
  return (
    <>
      <Heading end={age}>{start ? '附近大厅' : '各大厅现在'}</Heading>
      {answer ? (
        <List venues={start ? nearestFirst(answer.venues, start) : answer.venues} now={now} />
      ) : problem ? (
        <TroubleNotice problem={problem} />
      ) : (
        <BoneCard lines={5} />
      )}
    </>
  )
}
