import type { VenueForMatter } from '@huifuwu/contract'
import { showMoment } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { CrowdTag } from '../../field/crowd-tag.tsx'
import { showStartPlainly } from '../../field/time-words.ts'
import { useFieldNow } from '../../field/use-field-now.ts'
import { open } from '../../platform/navigate.ts'
import type { Pages } from '../../platform/pages.ts'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useMode } from '../../ui/mode.ts'

function showEarliest(earliestAt: string | null, now: Date, elderly: boolean): string {
  if (earliestAt === null) return '等放号'
  const at = new Date(earliestAt)
  return elderly ? showStartPlainly(at, now) : showMoment(at, now)
}

type Props = { venue: VenueForMatter; matterId: Pages['venue']['matterId'] }

export function VenueCard({ venue, matterId }: Props) {
  const now = useFieldNow()
  const { elderly, wide } = useMode()
  const tall = elderly || wide
  const { id, name, address, earliestAt, remainingToday } = venue
  const earliest = showEarliest(earliestAt, now, elderly)
  const today = remainingToday === 0 ? '今天没有号' : `今天余 ${remainingToday} 个`
  return (
    <Card next onPress={() => open('time', { matterId, venueId: id })} label={`${name}，最早 ${earliest}，${today}`}>
      <View className='hf-flex hf-top hf-between hf-wrap'>
        <View className='hf-grow hf-strong'>{name}</View>
        <View className='hf-flex hf-ml2'>
          <CrowdTag venue={venue} />
        </View>
      </View>
      <View className='hf-2'>{address}</View>
      <View className='hf-flex hf-m2'>
        <View className='hf-grow'>
          <View className='hf-flex'>
            <View className='hf-2 hf-nowrap'>最早</View>
            <View className='hf-lead hf-num hf-ml2'>{earliest}</View>
          </View>
          {tall && <View className='hf-2 hf-num'>{today}</View>}
        </View>
        {!tall && <View className='hf-2 hf-num'>{today}</View>}
        <Icon name='right' size={20} className='hf-row-go' />
      </View>
    </Card>
  )
}
