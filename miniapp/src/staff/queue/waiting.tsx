import type { QueueTicket } from '@huifuwu/contract'
import { showTime, type TicketOutcome } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Row } from '../../ui/row.tsx'
import { Void } from '../../ui/void.tsx'
import { GoneSheet } from './gone-sheet.tsx'
import type { Mark } from './use-outcome.ts'

type Props = { tickets: QueueTicket[]; marking: Mark | undefined; onMark?: ((mark: Mark) => void) | undefined }
const words: Record<TicketOutcome, string> = { served: '办完了', gone: '没来' }
const outcomes: TicketOutcome[] = ['served', 'gone']

function Marks({ ticket, marking, onMark }: { ticket: QueueTicket; marking: Mark | undefined; onMark: (mark: Mark) => void }) {
  const mine = marking?.ticketId === ticket.id ? marking.outcome : undefined
  return (
    <View className='hf-flex hf-m2'>
      {outcomes.map((outcome) => (
        <View key={outcome} className='hf-mr2'>
          <Button
            kind='secondary'
            small
            wait={mine !== undefined && (mine === outcome ? '正在记' : words[outcome])}
            label={`${ticket.number} ${words[outcome]}`}
            onPress={() => onMark({ ticketId: ticket.id, outcome })}
          >
            {words[outcome]}
          </Button>
        </View>
      ))}
    </View>
  )
}

const Name = ({ ticket }: { ticket: QueueTicket }) => (
  <View className='hf-flex hf-wrap'>
    <View className='hf-strong hf-num'>{ticket.number}</View>
    <View className='hf-ml2'>{ticket.maskedName}</View>
  </View>
)

/** In the order in which they are called. 没来 cannot be taken back, so it is asked once more; 办完了 is one tap. */
export function Waiting({ tickets, marking, onMark }: Props) {
  const [askedId, setAskedId] = useState<QueueTicket['id']>()
  const asked = tickets.find(({ id }) => id === askedId)
  const close = () => setAskedId(undefined)
  const mark = (wish: Mark) => (wish.outcome === 'gone' ? setAskedId(wish.ticketId) : onMark?.(wish))
  const markGone = ({ id }: QueueTicket) => {
    close()
    onMark?.({ ticketId: id, outcome: 'gone' })
  }
  if (tickets.length === 0)
    return (
      <Void icon='people' title='现在没有人在等'>
        签到取了号的人会排在这里。
      </Void>
    )
  return (
    <>
      <Card flush>
        {tickets.map((ticket, i) => (
          <Row
            key={ticket.id}
            title={<Name ticket={ticket} />}
            sub={
              <>
                <View>{`${ticket.matterName}，${showTime(new Date(ticket.takenAt))} 取号`}</View>
                {onMark && <Marks ticket={ticket} marking={marking} onMark={mark} />}
              </>
            }
            last={i === tickets.length - 1}
          />
        ))}
      </Card>
      {asked && <GoneSheet ticket={asked} onGone={() => markGone(asked)} onClose={close} />}
    </>
  )
}

const EndTag = ({ state }: { state: QueueTicket['state'] }) => <View>{state === 'done' ? words.served : words.gone}</View>

/** The newest first. */
export function Ended({ tickets }: { tickets: QueueTicket[] }) {
  if (tickets.length === 0)
    return (
      <Void icon='clock' title='还没有人办完'>
        标过办完了或没来的，会列在这里。
      </Void>
    )
  return (
    <Card flush>
      {tickets.map((ticket, i) => (
        <Row
          key={ticket.id}
          title={<Name ticket={ticket} />}
          sub={`${ticket.matterName}${ticket.endedAt ? `，${showTime(new Date(ticket.endedAt))}` : ''}`}
          end={<EndTag state={ticket.state} />}
          last={i === tickets.length - 1}
        />
      ))}
    </Card>
  )
}
