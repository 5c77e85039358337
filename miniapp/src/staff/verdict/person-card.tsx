import type { Verdict } from '@huifuwu/contract'
import { showNumber } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { showVisitTime } from '../../field/time-words.ts'
import { Card } from '../../ui/card.tsx'
import { tellNobody } from './nobody.ts'
import { tellTicketElsewhere } from './verdict-text.ts'

type Props = { verdict: Verdict; under: boolean; typed: boolean; now: Date }
const sexes = { female: '女', male: '男' } as const

function Nobody({ verdict, typed }: Pick<Props, 'verdict' | 'typed'>) {
  const { title, sub } = tellNobody(verdict, typed)
  return (
    <Card live under>
      <View className='hf-lead'>{title}</View>
      <View className='hf-2 hf-m1'>{sub}</View>
    </Card>
  )
}

/** Enough to compare with the card in the hand, and not more. */
export function PersonCard({ verdict, under, typed, now }: Props) {
  const { person, appointment } = verdict
  const elsewhere = tellTicketElsewhere(verdict)
  if (!appointment) return <Nobody verdict={verdict} typed={typed} />
  return (
    <Card live={under} under={under} next={!under}>
      <View className='hf-flex hf-between hf-wrap'>
        <View className='hf-lead'>{person ? `${person.maskedName}，${sexes[person.sex]}` : '没有姓名'}</View>
        <View className='hf-caption'>请当面核对</View>
      </View>
      <View className='hf-m1'>{appointment.matterName}</View>
      <View className='hf-2 hf-num'>{`${showVisitTime(appointment, now)}，${showNumber(appointment.number)}`}</View>
      {elsewhere !== undefined && <View className='hf-2 hf-num'>{elsewhere}</View>}
    </Card>
  )
}
