import type { Appointment } from '@huifuwu/contract'
import { showNumber } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { showArea } from '../../field/place-words.ts'
import { TicketCard } from '../../field/ticket-card.tsx'
import { Bar } from '../../ui/bar.tsx'
import { Button, Link } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Fact } from '../../ui/fact.tsx'
import { useMode } from '../../ui/mode.ts'
import { Notice } from '../../ui/notice.tsx'
import { Body } from '../../ui/page.tsx'
import { CodeSheet } from '../code-sheet.tsx'
import { Bring } from '../materials.tsx'

type Props = { appointment: Appointment & { ticket: NonNullable<Appointment['ticket']> }; readAt: Date }

function Facts({ appointment, onShow }: { appointment: Appointment; onShow: () => void }) {
  const { matter, area, number } = appointment
  const show = (
    <View className='hf-ml3'>
      <Link end onPress={onShow}>
        亮码
      </Link>
    </View>
  )
  return (
    <Card flush next>
      <Fact label='事项'>{matter.name}</Fact>
      <Fact label='地点'>{showArea(area)}</Fact>
      <Fact label='请带'>
        <Bring matter={matter} />
      </Fact>
      <Fact label='预约号' end={show} last>
        <View className='hf-num'>{showNumber(number)}</View>
      </Fact>
    </Card>
  )
}

/** 13, 29: the ticket, and the line that moves by itself. */
export function InLine({ appointment, readAt }: Props) {
  const { elderly } = useMode()
  const [shown, setShown] = useState(false)
  const show = () => setShown(true)
  const words = elderly ? '坐着等就行，到您了会叫号。' : '人数会自己更新，可以先去走走。快到您时，回到窗口附近等叫号。'
  return (
    <>
      <Body bar>
        <TicketCard ticket={appointment.ticket} readAt={readAt} />
        <View className='hf-m3'>
          <Notice kind='info' icon='bell'>
            {words}
          </Notice>
        </View>
        {!elderly && <Facts appointment={appointment} onShow={show} />}
      </Body>
      <Bar>
        <Button onPress={show}>亮码给窗口看</Button>
      </Bar>
      {shown && <CodeSheet appointment={appointment} onClose={() => setShown(false)} />}
    </>
  )
}
