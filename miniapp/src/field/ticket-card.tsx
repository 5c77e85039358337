import type { Ticket as TicketAnswer } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { useMode } from '../ui/mode.ts'
import { Tag } from '../ui/tag.tsx'
import { Queue, Ticket, type TicketFact } from '../ui/ticket.tsx'
import { showUpdated } from './time-words.ts'

type Wait = TicketAnswer['wait']

const showWait = ({ fromMinutes, toMinutes }: Wait): string =>
  fromMinutes === 0 ? `${toMinutes} 分钟内` : `${fromMinutes}–${toMinutes} 分钟`
const sayWait = ({ fromMinutes, toMinutes }: Wait): string =>
  fromMinutes === 0 ? `${toMinutes} 分钟以内` : `${fromMinutes} 到 ${toMinutes} 分钟`

const facts = ({ ahead, wait, counters }: TicketAnswer): TicketFact[] => [
  { label: '前面', value: `${ahead} 人` },
  { label: '大约还要', value: showWait(wait), wide: true },
  ...(counters === '' ? [] : [{ label: '窗口', value: counters }]),
]
const plainFacts = ({ ahead, wait, counters }: TicketAnswer): TicketFact[] => [
  { label: '前面还有', value: `${ahead} 个人` },
  { label: '大约还要', value: sayWait(wait) },
  ...(counters === '' ? [] : [{ label: '去哪个窗口', value: counters }]),
]

const Head = ({ readAt }: { readAt: Date }) => (
  <View className='hf-flex hf-between'>
    <Tag kind='ok'>已签到，排队中</Tag>
    <View className='hf-caption'>{showUpdated(readAt)}</View>
  </View>
)

/** The number, the line before it, and the wait as a range. */
export function TicketCard({ ticket, readAt }: { ticket: TicketAnswer; readAt: Date }) {
  const { elderly } = useMode()
  if (elderly) return <Ticket label='您的号' number={ticket.number} facts={plainFacts(ticket)} />
  return (
    <Ticket
      head={<Head readAt={readAt} />}
      label='您的号'
      number={ticket.number}
      line={<Queue ahead={ticket.ahead} me='您' />}
      facts={facts(ticket)}
    />
  )
}
