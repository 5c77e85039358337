import type { Ticket } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { Card } from '../../ui/card.tsx'

type Props = { ticket: Ticket; again: boolean }

function tellLine({ state, ahead, wait }: Ticket): string {
  if (state === 'done') return '已经办完'
  if (state === 'gone') return '叫过号，没有来'
  if (ahead === 0) return `前面没有人，${wait.toMinutes} 分钟内叫到`
  return `前面 ${ahead} 人，约 ${wait.fromMinutes}–${wait.toMinutes} 分钟`
}

export const TicketUnder = ({ ticket, again }: Props) => (
  <Card live under center>
    <View className='hf-caption'>{again ? '原来的号' : '号票已取'}</View>
    <View className='hf-ticket-no'>{ticket.number}</View>
    <View className='hf-2'>{tellLine(ticket)}</View>
  </Card>
)
