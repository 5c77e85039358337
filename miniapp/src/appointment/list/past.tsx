import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Answer } from '../../field/answer.tsx'
import { AppointmentCard } from '../../field/appointment-card.tsx'
import { useFieldNow } from '../../field/use-field-now.ts'
import { useRead } from '../../platform/query.ts'
import { BoneCard } from '../../ui/bone.tsx'
import { Button } from '../../ui/button.tsx'
import { Body } from '../../ui/page.tsx'
import { Void } from '../../ui/void.tsx'

type PageProps = { before: string | undefined; last: boolean; onMore: (before: string) => void }

/** One answer of the past, and the way to what lies before it. */
function PastPage({ before, last, onMore }: PageProps) {
  const now = useFieldNow()
  const page = useRead('GET /appointments', { query: before === undefined ? { when: 'past' } : { when: 'past', before } })
  return (
    <Answer of={page} bones={<BoneCard lines={4} next={before !== undefined} />}>
      {({ appointments, next }) => {
        if (appointments.length === 0) return before === undefined && <Void icon='calendar' title='还没有办过的预约' />
        return (
          <>
            {appointments.map((appointment, at) => (
              <AppointmentCard key={appointment.id} appointment={appointment} now={now} next={at > 0 || before !== undefined} />
            ))}
            {next !== null && last && (
              <View className='hf-m4'>
                <Button kind='secondary' onPress={() => onMore(next)}>
                  看更早的
                </Button>
              </View>
            )}
          </>
        )
      }}
    </Answer>
  )
}

/** The newest first; older ones on request. */
export function Past({ head }: { head: ReactNode }) {
  const [befores, setBefores] = useState<(string | undefined)[]>([undefined])
  return (
    <Body>
      {head}
      {befores.map((before, at) => (
        <PastPage
          key={before ?? 'newest'}
          before={before}
          last={at === befores.length - 1}
          onMore={(older) => setBefores([...befores, older])}
        />
      ))}
    </Body>
  )
}
