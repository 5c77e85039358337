import type { Appointment } from '@huifuwu/contract'
import { showNumber, showTime } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { useBrightScreen } from '../platform/bright-screen.ts'
import { Card, Line } from '../ui/card.tsx'
import { Code } from '../ui/code.tsx'
import { useMode } from '../ui/mode.ts'
import { PlaceLines } from './place-lines.tsx'
import { sayBring } from './place-words.ts'
import { showStartPlainly, showVisitTime } from './time-words.ts'

type Props = { appointment: Appointment; now: Date; savedAt?: Date | undefined }

/** The 220 px code that is scanned, on a bright screen that stays awake; it needs no network. Never two at once. */
export function LargeCode({ appointment: { code, number }, sub }: { appointment: Appointment; sub: string }) {
  useBrightScreen(code !== null)
  if (code === null) return null
  return <Code text={code} number={showNumber(number)} label={`预约码 ${showNumber(number)}`} sub={sub} />
}

function CodeCardElderly({ appointment, now }: Props) {
  const { startsAt, matter, venue, area } = appointment
  return (
    <Card live>
      <LargeCode appointment={appointment} sub='给工作人员看，或念这个号' />
      <Line />
      <View className='hf-strong'>{`${showStartPlainly(new Date(startsAt), now)}，${matter.plainName}`}</View>
      <View className='hf-2'>{`${venue.name} ${area.floor}`}</View>
      <View className='hf-2'>{venue.address}</View>
      <View className='hf-2'>{sayBring(matter.materials)}</View>
    </Card>
  )
}

/** The code with when, what, who and where; savedAt: when the phone last heard of it. */
export function CodeCard({ appointment, now, savedAt }: Props) {
  const { elderly } = useMode()
  if (elderly) return <CodeCardElderly appointment={appointment} now={now} />
  return (
    <Card live>
      <View className='hf-flex hf-between'>
        <View className='hf-strong'>{showVisitTime(appointment, now)}</View>
        {savedAt && <View className='hf-caption'>{`${showTime(savedAt)} 存下`}</View>}
      </View>
      <View className='hf-2'>{`${appointment.matter.name}，${appointment.person.maskedName}`}</View>
      <View className='hf-m3'>
        <LargeCode appointment={appointment} sub='当天有效，只用来签到' />
      </View>
      <Line />
      <PlaceLines appointment={appointment} />
    </Card>
  )
}
