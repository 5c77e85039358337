import type { Appointment } from '@huifuwu/contract'
import { showTimes } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { isWaiting } from '../../field/appointment-state.ts'
import { CodeCard } from '../../field/code-card.tsx'
import { TicketCard } from '../../field/ticket-card.tsx'
import { open } from '../../platform/navigate.ts'
import { Card } from '../../ui/card.tsx'
import { Row } from '../../ui/row.tsx'
import { Segs } from '../../ui/tabs.tsx'

type Props = { appointments: readonly [Appointment, ...Appointment[]]; now: Date; readAt: Date; savedAt: Date | undefined }

const showSpan = ({ startsAt, endsAt }: Appointment): string => showTimes(new Date(startsAt), new Date(endsAt))

/** The large code of the appointment one goes to; with several on one day, of the one that was picked. */
export function ShownCode({ appointments, now, readAt, savedAt }: Props) {
  const [picked, setPicked] = useState<string>()
  const [first, ...others] = appointments
  const shown = others.find(({ id }) => id === picked) ?? first
  return (
    <>
      {others.length > 0 && (
        <View className='hf-b5'>
          <Segs segs={appointments.map((each) => ({ key: each.id, word: showSpan(each) }))} on={shown.id} onPick={setPicked} />
        </View>
      )}
      {isWaiting(shown) && (
        <View className='hf-b5'>
          <TicketCard ticket={shown.ticket} readAt={readAt} />
        </View>
      )}
      <CodeCard appointment={shown} now={now} savedAt={savedAt} />
      <Card flush next>
        <Row
          icon='calendar'
          title='看这个预约'
          sub='改主意了，在里面取消'
          last
          onPress={() => open('detail', { appointmentId: shown.id })}
        />
      </Card>
    </>
  )
}
