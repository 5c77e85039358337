import type { Appointment } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { open } from '../platform/navigate.ts'
import { Button } from '../ui/button.tsx'
import { ReadAloud } from '../ui/read-aloud.tsx'
import { TicketCard } from './ticket-card.tsx'

type Props = { appointment: Appointment & { ticket: NonNullable<Appointment['ticket']> }; readAt: Date }

/** On the home page, once the desk has checked the person in. */
export const NextTicket = ({ appointment, readAt }: Props) => (
  <View className='hf-rise'>
    <TicketCard ticket={appointment.ticket} readAt={readAt} />
    <View className='hf-m3'>
      <Button kind='secondary' onPress={() => open('detail', { appointmentId: appointment.id })}>
        看排队
      </Button>
    </View>
    <ReadAloud />
  </View>
)
