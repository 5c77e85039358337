import { View } from '@tarojs/components'
import { useState } from 'react'
import { Answer, OldStrip } from '../../field/answer.tsx'
import { showUpdated } from '../../field/time-words.ts'
import { toFieldTime } from '../../platform/clock.ts'
import { useRead } from '../../platform/query.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { Segs } from '../../ui/tabs.tsx'
import { TroubleNotice } from '../../ui/trouble.tsx'
import { type Duty, may } from '../duty.ts'
import { useOutcome } from './use-outcome.ts'
import { Ended, Waiting } from './waiting.tsx'

/** The line of this area, at the pace the server says. */
export function Line({ duty }: { duty: Duty }) {
  const [on, setOn] = useState('waiting')
  const { venueId, areaId } = duty
  const line = useRead(
    'GET /staff/venues/:venueId/tickets',
    { params: { venueId }, query: { areaId } },
    { pollSeconds: (answer) => answer.pollSeconds },
  )
  const { mutate, isPending, variables, error } = useOutcome(duty)
  const readAt = line.data && toFieldTime(line.dataUpdatedAt)
  const marking = isPending ? variables : undefined
  return (
    <>
      <OldStrip problem={line.error} readAt={readAt} />
      {error && <TroubleNotice problem={error} />}
      <Answer of={line} bones={<BoneCard lines={6} />}>
        {({ waiting, ended }) => (
          <>
            <View className='hf-m2'>
              <Segs
                segs={[
                  { key: 'waiting', word: `在等 ${waiting.length}` },
                  { key: 'ended', word: '刚办完' },
                ]}
                on={on}
                onPick={setOn}
              />
            </View>
            <View className='hf-m3'>
              {on === 'waiting' ? (
                <Waiting tickets={waiting} marking={marking} onMark={may(duty, 'serve') ? mutate : undefined} />
              ) : (
                <Ended tickets={ended} />
              )}
            </View>
            {readAt && <View className='hf-2 hf-center hf-m4'>{showUpdated(readAt)}</View>}
          </>
        )}
      </Answer>
    </>
  )
}
