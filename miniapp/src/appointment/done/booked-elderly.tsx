import type { Appointment } from '@huifuwu/contract'
import { guideScene, showNumber } from '@huifuwu/domain'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { showDateOnly, showStartPlainly } from '../../field/time-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import { canAddToCalendar } from '../../platform/calendar.ts'
import { open } from '../../platform/navigate.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Card, Line } from '../../ui/card.tsx'
import { Body } from '../../ui/page.tsx'
import { ReadAloud } from '../../ui/read-aloud.tsx'
import { ShareButton } from '../../ui/share-button.tsx'
import { Done } from '../../ui/verdict.tsx'
import { CalendarRow } from '../calendar-row.tsx'
import { CodeSheet } from '../code-sheet.tsx'
import { VisitLines } from '../visit-lines.tsx'
import { sayEntrance, tellVisit } from './view.ts'

/** 76: when, where, what to bring, and a number to remember; the code is one tap away. */
export function BookedElderly({ appointment }: { appointment: Appointment }) {
  const now = useFieldNow()
  const [shown, setShown] = useState(false)
  return (
    <>
      <Body bar flat quiet>
        <Done title='约好了' />
        <Card>
          <View className='hf-figure'>{showStartPlainly(new Date(appointment.startsAt), now)}</View>
          <View className='hf-2 hf-m1'>
            <Text className='hf-nowrap'>{`${showDateOnly(appointment.startsOn)}，`}</Text>
            <Text className='hf-nowrap'>{sayEntrance(appointment)}</Text>
          </View>
          <Line />
          <VisitLines appointment={appointment} />
          <Line />
          <View className='hf-2'>记住这个号，手机没电也能用</View>
          <View className='hf-code-short is-left'>{showNumber(appointment.number)}</View>
        </Card>
        <ReadAloud />
        <View className='hf-m3'>
          <ShareButton scene={guideScene(appointment.matter.id)} words={tellVisit(appointment)} />
        </View>
        {canAddToCalendar && (
          <Card flush next>
            <CalendarRow appointment={appointment} last />
          </Card>
        )}
        <View className='hf-m3'>
          <Button kind='secondary' onPress={() => open('detail', { appointmentId: appointment.id })}>
            看预约
          </Button>
        </View>
      </Body>
      <Bar>
        <Button onPress={() => setShown(true)}>打开预约码</Button>
      </Bar>
      {shown && <CodeSheet appointment={appointment} onClose={() => setShown(false)} />}
    </>
  )
}
