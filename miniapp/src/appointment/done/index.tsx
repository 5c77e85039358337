import type { Appointment } from '@huifuwu/contract'
import { showSpokenTime, showTime } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { LargeCode } from '../../field/code-card.tsx'
import { PlaceLines } from '../../field/place-lines.tsx'
import { showStartPlainly, showVisitTime } from '../../field/time-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import { open, openTab, useParams } from '../../platform/navigate.ts'
import { Bar } from '../../ui/bar.tsx'
import { BoneCard } from '../../ui/bone.tsx'
import { Button } from '../../ui/button.tsx'
import { Card, Line } from '../../ui/card.tsx'
import { useMode } from '../../ui/mode.ts'
import { Nav } from '../../ui/nav.tsx'
import { Body, Page } from '../../ui/page.tsx'
import { Trouble } from '../../ui/trouble.tsx'
import { Done } from '../../ui/verdict.tsx'
import { useAppointment } from '../use-appointment.ts'

function Booked({ appointment }: { appointment: Appointment }) {
  const now = useFieldNow()
  const { elderly } = useMode()
  const [startsAt, checkInFrom] = [new Date(appointment.startsAt), new Date(appointment.checkInFrom)]
  const when = elderly ? showStartPlainly(startsAt, now) : showVisitTime(appointment, now)
  return (
    <>
      <Done title='约好了'>
        <View className='hf-2'>{`${when}，${elderly ? showSpokenTime(checkInFrom) : showTime(checkInFrom)} 起可签到`}</View>
      </Done>
      <Card>
        <LargeCode appointment={appointment} sub='没网也能用，截图、打印、报号码都行' />
        <Line />
        <PlaceLines appointment={appointment} />
      </Card>
    </>
  )
}

/** The end of the journey: going back leads home, not into the booking that is done. */
export default function DonePage() {
  const { appointmentId } = useParams('done')
  const { known, problem, reload } = useAppointment(appointmentId)
  return (
    <Page>
      <Nav title='预约成功' onBack={() => openTab('home')} />
      <Body bar flat>
        {known ? (
          <Booked appointment={known.appointment} />
        ) : problem ? (
          <Trouble problem={problem} onRetry={() => void reload()} />
        ) : (
          <BoneCard lines={8} />
        )}
      </Body>
      <Bar>
        <Button onPress={() => open('detail', { appointmentId })}>看预约</Button>
      </Bar>
    </Page>
  )
}
