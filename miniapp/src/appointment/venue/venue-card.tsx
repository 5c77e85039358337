import type { VenueForMatter } from '@huifuwu/contract'
import { kilometresBetween, showDistance, showMoment } from '@huifuwu/domain'
import { View } from '@tarojs/components'
import { CrowdTag } from '../../field/crowd-tag.tsx'
import { useFieldNow } from '../../field/use-field-now.ts'
import { open } from '../../platform/navigate.ts'
import type { Pages } from '../../platform/pages.ts'
import type { Spot } from '../../platform/spot.ts'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useMode } from '../../ui/mode.ts'

type Props = { venue: VenueForMatter; matterId: Pages['venue']['matterId']; spot: Spot | undefined; filing: string | undefined }

const showAddress = ({ address, ...venue }: VenueForMatter, spot: Spot | undefined): string =>
  spot ? `${address}，${showDistance(kilometresBetween(spot, venue))}` : address

/** 06: how full it is, where, and the earliest time as the largest words. */
export function VenueCard({ venue, matterId, spot, filing }: Props) {
  const now = useFieldNow()
  const { wide } = useMode()
  const { id, name, hours, earliestAt, remainingToday } = venue
  const earliest = earliestAt === null ? '等放号' : showMoment(new Date(earliestAt), now)
  const today = remainingToday === 0 ? '今天没有号' : `今天余 ${remainingToday} 个`
  return (
    <Card next onPress={() => open('time', { matterId, venueId: id })}>
      <View className='hf-flex hf-top hf-between hf-wrap'>
        <View className='hf-grow hf-strong'>{name}</View>
        <View className='hf-flex hf-ml2'>
          <CrowdTag venue={venue} />
        </View>
      </View>
      <View className='hf-2'>{showAddress(venue, spot)}</View>
      <View className='hf-2 hf-num'>{hours}</View>
      {filing !== undefined && <View className='hf-2'>{filing}</View>}
      <View className='hf-flex hf-m2'>
        <View className='hf-grow'>
          <View className='hf-flex'>
            <View className='hf-2 hf-nowrap'>最早</View>
            <View className='hf-lead hf-num hf-ml2'>{earliest}</View>
          </View>
          {wide && <View className='hf-2 hf-num'>{today}</View>}
        </View>
        {!wide && <View className='hf-2 hf-num'>{today}</View>}
        <Icon name='right' size={20} className='hf-row-go' />
      </View>
    </Card>
  )
}
