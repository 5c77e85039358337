import type { VenueLine } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { CrowdTag } from '../../field/crowd-tag.tsx'
import { showEarliest, showUpdated } from '../../field/time-words.ts'
import type { Answered } from '../../platform/api.ts'
import { canOpenLocation, openLocation } from '../../platform/open-location.ts'
import type { Problem } from '../../platform/problem.ts'
import { Bone } from '../../ui/bone.tsx'
import { Card } from '../../ui/card.tsx'
import { Heading } from '../../ui/page.tsx'
import { Row } from '../../ui/row.tsx'
import { TroubleNotice } from '../../ui/trouble.tsx'

type HallProps = { venue: VenueLine; now: Date; last: boolean }

/** A press opens the map, where the platform has one. */
function Hall({ venue, now, last }: HallProps) {
  const { shortName, district, earliestAt, crowd } = venue
  const lead = canOpenLocation ? { onPress: () => openLocation(venue), label: `${shortName}，导航过去` } : {}
  return (
    <Row title={shortName} sub={`${district}，${showEarliest(earliestAt, now)}`} end={<CrowdTag crowd={crowd} />} last={last} {...lead} />
  )
}

type Props = { answer: Answered<'GET /venues'> | undefined; problem: Problem | null; now: Date }

/** All halls: how full they are and the earliest free time. */
export function Halls({ answer, problem, now }: Props) {
  const age = answer && <View className='hf-caption'>{showUpdated(new Date(answer.readAt))}</View>
  return (
    <>
      <Heading end={age}>各大厅现在</Heading>
      {!answer && problem && <TroubleNotice problem={problem} />}
      <Card flush={answer !== undefined}>
        {answer?.venues.map((venue, i) => <Hall key={venue.id} venue={venue} now={now} last={i === answer.venues.length - 1} />) ?? (
          <>
            <Bone width={70} />
            <Bone width={50} next />
          </>
        )}
      </Card>
    </>
  )
}
