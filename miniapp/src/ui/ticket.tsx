import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from './card.tsx'
import { join } from './join.ts'
import { useMode } from './mode.ts'

type QueueProps = { at?: string | undefined; ahead: number; me: string }
const shown = 6

/** The line itself: the window, a dot for each person ahead, you. */
export function Queue({ at, ahead, me }: QueueProps) {
  const dots = Array.from({ length: Math.min(ahead, shown) }, (_, i) => i)
  return (
    <View className='hf-queue'>
      {at !== undefined && <View className='hf-queue-mark is-at'>{at}</View>}
      {dots.map((dot) => (
        <View key={dot} className='hf-queue-mark' />
      ))}
      {ahead > shown && <View className='hf-queue-mark is-at'>{`+${ahead - shown}`}</View>}
      <View className='hf-queue-mark is-me'>{me}</View>
    </View>
  )
}

export type TicketFact = { label: string; value: string; wide?: boolean }
type Props = { head?: ReactNode; label: string; number: string; line?: ReactNode; facts: TicketFact[] }

/** head: tag and age of the news; line: a Queue. */
export function Ticket({ head, label, number, line, facts }: Props) {
  const { elderly } = useMode()
  const small = elderly ? 'hf-2' : 'hf-caption'
  return (
    <Card live center>
      {head}
      <View className={join(small, head !== undefined && 'hf-m4')}>{label}</View>
      <View className='hf-ticket-no'>{number}</View>
      {line}
      <View className='hf-ticket-facts'>
        {facts.map((fact, i) => (
          <View key={fact.label} className={join('hf-ticket-fact', i === 0 && 'is-first', fact.wide && 'is-wide')}>
            <View className={small}>{fact.label}</View>
            <View className='hf-lead hf-num'>{fact.value}</View>
          </View>
        ))}
      </View>
    </Card>
  )
}
