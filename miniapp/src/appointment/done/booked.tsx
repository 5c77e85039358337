import type { Appointment } from '@huifuwu/contract'
import { guideScene } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { LargeCode } from '../../field/code-card.tsx'
import { PlaceLines } from '../../field/place-lines.tsx'
import { showVisitTime } from '../../field/time-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import { open } from '../../platform/navigate.ts'
import { Bar } from '../../ui/bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Card, Line } from '../../ui/card.tsx'
import { Body } from '../../ui/page.tsx'
import { ShareRow } from '../../ui/share-row.tsx'
import { Done } from '../../ui/verdict.tsx'
import { CalendarRow } from '../calendar-row.tsx'
import { showEntrance } from '../entrance-words.ts'
import { SampleMark } from '../sample-mark.tsx'
import { tellVisit } from './view.ts'

/** 11: the code at once, with all that one has to know. */
export function Booked({ appointment }: { appointment: Appointment }) {
  const now = useFieldNow()
  return (
    <>
      <Body bar flat>
        <Done title='约好了'>
          <View className='hf-2'>{`${showVisitTime(appointment, now)}，${showEntrance(appointment)} 起可签到`}</View>
        </Done>
        <Card>
          <LargeCode appointment={appointment} sub='没网也能用，截图、打印、报号码都行' />
          <Line />
          <PlaceLines appointment={appointment} />
          <SampleMark of={[appointment.matter]} />
        </Card>
        <Card flush next>
          <CalendarRow appointment={appointment} />
          <ShareRow scene={guideScene(appointment.matter.id)} words={tellVisit(appointment)} />
        </Card>
      </Body>
      <Bar>
        <Button onPress={() => open('detail', { appointmentId: appointment.id })}>看预约</Button>
      </Bar>
    </>
  )
}
