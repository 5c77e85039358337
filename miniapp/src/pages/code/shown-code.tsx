import type { Appointment } from '@huifuwu/contract'
import { showSpokenTime, showTimes } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { isWaiting } from '../../field/appointment-state.ts'
import { CodeCard } from '../../field/code-card.tsx'
import { HallPhone } from '../../field/hall-phone.tsx'
import { showUpdated } from '../../field/time-words.ts'
import { useTelling } from '../../field/use-telling.ts'
import { open } from '../../platform/navigate.ts'
import { Card } from '../../ui/card.tsx'
import { useMode } from '../../ui/mode.ts'
import { Notice } from '../../ui/notice.tsx'
import { ReadAloud } from '../../ui/read-aloud.tsx'
import { Row } from '../../ui/row.tsx'
import { Segs } from '../../ui/tabs.tsx'

type Props = { appointments: readonly [Appointment, ...Appointment[]]; now: Date; readAt: Date; savedAt: Date | undefined }

const wayOn = (shown: Appointment) =>
  isWaiting(shown)
    ? ({ icon: 'people', title: '看排队', sub: '叫到了，这里会变' } as const)
    : ({ icon: 'calendar', title: '看这个预约', sub: '改主意了，在里面取消' } as const)

const showSpan = ({ startsAt, endsAt }: Appointment, elderly: boolean): string =>
  elderly ? showSpokenTime(new Date(startsAt)) : showTimes(new Date(startsAt), new Date(endsAt))

/** The large code of the appointment one goes to; with several on one day, of the one that was picked. */
export function ShownCode({ appointments, now, readAt, savedAt }: Props) {
  const { elderly } = useMode()
  const tell = useTelling()
  const [picked, setPicked] = useState<string>()
  const [first, ...others] = appointments
  const shown = others.find(({ id }) => id === picked) ?? first
  return (
    <>
      {others.length > 0 && (
        <View className='hf-b5'>
          <Segs segs={appointments.map((each) => ({ key: each.id, word: showSpan(each, elderly) }))} on={shown.id} onPick={setPicked} />
        </View>
      )}
      {isWaiting(shown) && (
        <View className='hf-b5'>
          <Notice
            kind='ok'
            title={`已签到，您的号 ${shown.ticket.number}`}
          >{`前面 ${shown.ticket.ahead} 人，${showUpdated(readAt, tell)}`}</Notice>
        </View>
      )}
      <CodeCard appointment={shown} now={now} savedAt={savedAt} />
      <ReadAloud />
      <Card flush next>
        {elderly && <HallPhone venue={shown.venue} />}
        <Row {...wayOn(shown)} last onPress={() => open('detail', { appointmentId: shown.id })} />
      </Card>
    </>
  )
}
