import type { LastVisit } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { MatterRow } from '../../field/matter-row.tsx'
import { useFieldNow } from '../../field/use-field-now.ts'
import type { Answered } from '../../platform/api.ts'
import { open } from '../../platform/navigate.ts'
import { Card } from '../../ui/card.tsx'
import { Row } from '../../ui/row.tsx'
import { GroupsInTurn } from './groups-in-turn.tsx'
import { chooseFew, groupMatters } from './view.ts'

/** Straight to the time at the hall of last time, as long as it has places. */
function LastRow({ visit: { matterId, venueId, plainName, venueName, earliestAt } }: { visit: LastVisit }) {
  if (earliestAt === null) return <Row title={plainName} sub='上次办过' onPress={() => open('venue', { matterId })} />
  return <Row title={plainName} sub={`上次在${venueName}`} onPress={() => open('time', { matterId, venueId })} />
}

type Props = { answer: Answered<'GET /matters'>; lastVisit: LastVisit | null }

/** 73: what most people of that age come for, in everyday words; the rest on request. */
export function FewMatters({ answer, lastVisit }: Props) {
  const now = useFieldNow()
  const [all, setAll] = useState(false)
  if (all) return <GroupsInTurn groups={groupMatters(answer)} />
  return (
    <View className='hf-m3'>
      <Card flush>
        {lastVisit && <LastRow visit={lastVisit} />}
        {chooseFew(answer.matters, lastVisit).map((matter) => (
          <MatterRow key={matter.id} matter={matter} now={now} last={false} />
        ))}
        <Row title='别的事' last onPress={() => setAll(true)} />
      </Card>
    </View>
  )
}
