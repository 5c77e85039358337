import type { Appointment } from '@huifuwu/contract'
import { showNumber, showTimes, toOn } from '@huifuwu/domain'
import { Text, View } from '@tarojs/components'
import { open } from '../platform/navigate.ts'
import { Card, Line } from '../ui/card.tsx'
import { Code, QrPicture } from '../ui/code.tsx'
import { Icon } from '../ui/icon.tsx'
import { useMode } from '../ui/mode.ts'
import { press } from '../ui/press.ts'
import { Tag } from '../ui/tag.tsx'
import { isWaiting, type StateTag, tagOf } from './appointment-state.ts'
import { LaterToday } from './later-today.tsx'
import { NextActions } from './next-actions.tsx'
import { NextCardElderly } from './next-card-elderly.tsx'
import { NextTicket } from './next-ticket.tsx'
import { listMaterials, showArea } from './place-words.ts'
import { showDayTwice, showRemaining, showUpdated } from './time-words.ts'

export type NextProps = { appointment: Appointment; later?: readonly Appointment[]; readAt: Date; now: Date }

/** How many wait now says something on the day only, and none before the hall takes anybody in says nothing. */
const tellsWaiting = ({ startsOn, checkInFrom, area }: Appointment, now: Date): boolean =>
  startsOn === toOn(now) && (area.waiting > 0 || now >= new Date(checkInFrom))

function When({ appointment, now }: Pick<NextProps, 'appointment' | 'now'>) {
  const { startsAt, endsAt, startsOn, matter, venue, area } = appointment
  return (
    <>
      <View className='hf-figure'>{showTimes(new Date(startsAt), new Date(endsAt))}</View>
      {tagOf(appointment, now).kind === 'info' && <View className='hf-m1'>{showDayTwice(startsOn, now)}</View>}
      <View className='hf-strong hf-m2'>{matter.name}</View>
      <View className='hf-2'>{`${venue.shortName} ${showArea(area)}`}</View>
      {tellsWaiting(appointment, now) && <View className='hf-2'>{`现在 ${area.waiting} 人在等`}</View>}
    </>
  )
}

function SmallCode({ appointment: { code, number }, onPress }: { appointment: Appointment; onPress: () => void }) {
  const { wide } = useMode()
  if (code === null) return null
  const label = `预约码 ${showNumber(number)}`
  if (!wide) {
    return (
      <View className='hf-ml3'>
        <Code text={code} number={showNumber(number)} small label={label} onPress={onPress} />
      </View>
    )
  }
  return (
    <View className='hf-flex hf-m3'>
      <QrPicture text={code} small label={label} onPress={onPress} />
      <View className='hf-grow hf-ml3'>
        <View className='hf-lead hf-num'>{showNumber(number)}</View>
        <View className='hf-2'>扫码或报这个号</View>
      </View>
    </View>
  )
}

/** 今天 2 个，先去这个，还有 48 分: with more than one on a day, which comes first. */
function showTag({ appointment, later = [], now }: Omit<NextProps, 'readAt'>, wide: boolean): StateTag {
  const tag = tagOf(appointment, now)
  if (tag.kind !== 'now' || later.length === 0) return tag
  const left = showRemaining(new Date(appointment.startsAt), now).replace(/钟$/, '')
  return { ...tag, words: `今天 ${later.length + 1} 个，${wide ? '' : '先去这个，'}还有 ${left}` }
}

/** The live card of the home page: when, where, what to bring, the code, what else is today; in the line, the ticket. */
export function NextCard({ appointment, later = [], readAt, now }: NextProps) {
  const { elderly, wide } = useMode()
  if (isWaiting(appointment)) return <NextTicket appointment={appointment} readAt={readAt} />
  if (elderly) return <NextCardElderly appointment={appointment} now={now} />
  const { kind, words } = showTag({ appointment, later, now }, wide)
  const show = () => open('detail', { appointmentId: appointment.id })
  return (
    <Card live rise>
      <View className='hf-flex hf-between hf-wrap'>
        <Tag kind={kind}>{words}</Tag>
        <View className='hf-caption'>{showUpdated(readAt)}</View>
      </View>
      <View className={`hf-flex hf-top hf-m3${wide ? ' hf-wrap' : ''}`}>
        <View className={wide ? 'hf-full' : 'hf-grow'} {...press({ onPress: show })}>
          <When appointment={appointment} now={now} />
        </View>
        <SmallCode appointment={appointment} onPress={show} />
      </View>
      <Line />
      <View className='hf-flex'>
        <View className='hf-c-ink2'>
          <Icon name='bag' size={20} />
        </View>
        <View className='hf-grow hf-ml2 hf-2'>
          请带：
          <Text className='hf-c-ink'>{listMaterials(appointment.matter.materials) || '不用带材料'}</Text>
        </View>
      </View>
      <NextActions appointment={appointment} />
      {later.length > 0 && (
        <View className='hf-card-more'>
          <LaterToday after={appointment} later={later} />
        </View>
      )}
    </Card>
  )
}
