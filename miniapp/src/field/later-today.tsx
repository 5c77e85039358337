import type { Appointment } from '@huifuwu/contract'
import { showSpokenTime, showTimes } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { open } from '../platform/navigate.ts'
import { useMode } from '../ui/mode.ts'
import { Row } from '../ui/row.tsx'
import { sayBring, showArea, showMaterials } from './place-words.ts'

type Props = { after: Appointment; later: readonly Appointment[] }

/** 同一大厅 1 楼人社区，带身份证. */
const showWay = ({ venue, area, matter }: Appointment, after: Appointment, bring: typeof sayBring): string =>
  `${venue.id === after.venue.id ? '同一大厅' : venue.shortName} ${showArea(area)}，${bring(matter.materials)}`

/** What else is booked for today, after the one to go to first. */
export function LaterToday({ after, later }: Props) {
  const { elderly } = useMode()
  return (
    <>
      {later.map((appointment, at) => {
        const [startsAt, endsAt] = [new Date(appointment.startsAt), new Date(appointment.endsAt)]
        return (
          <Row
            key={appointment.id}
            title={
              <>
                <View className='hf-lead hf-num'>{elderly ? showSpokenTime(startsAt) : showTimes(startsAt, endsAt)}</View>
                <View>{elderly ? appointment.matter.plainName : appointment.matter.name}</View>
              </>
            }
            sub={showWay(appointment, after, elderly ? sayBring : showMaterials)}
            last={at === later.length - 1}
            onPress={() => open('detail', { appointmentId: appointment.id })}
          />
        )
      })}
    </>
  )
}
