import type { VenueLine } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { CrowdTag } from '../../field/crowd-tag.tsx'
import { showEarliest, showUpdated } from '../../field/time-words.ts'
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

/** All halls: how full they are and the earliest free time. */
export function Halls({ answer, problem, now }: Props) {
  const age = answer && <View className='hf-caption'>{showUpdated(new Date(answer.readAt))}</View>
  return (
    <>
      <Heading end={age}>各大厅现在</Heading>
      {answer ? <List venues={answer.venues} now={now} /> : problem ? <TroubleNotice problem={problem} /> : <BoneCard lines={5} />}
    </>
  )
}
