import type { LastVisit, MatterLine } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { useTelling } from '../../field/use-telling.ts'
import { open } from '../../platform/navigate.ts'
import { useRead } from '../../platform/query.ts'
import { Button, Link } from '../../ui/button.tsx'
import { Card, Line } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useMode } from '../../ui/mode.ts'
import { press } from '../../ui/press.ts'

const most = 3
const wanted = ({ frequent, offeringId }: MatterLine) => frequent && offeringId !== null

/** Straight to the time, for whoever was here before. */
function Again({ visit: { matterId, matterName, plainName, venueId, venueName, earliestAt }, now }: { visit: LastVisit; now: Date }) {
  const { elderly } = useMode()
  const { earliest } = useTelling()
  const name = elderly ? plainName : matterName
  return (
    <>
      <Line />
      <View className='hf-flex' {...press({ onPress: () => open('time', { matterId, venueId }) })}>
        <View className='hf-grow'>
          <View className='hf-caption'>上次办过，直接选时间</View>
          <View>{name}</View>
          <View className='hf-2'>{`${venueName}，${earliest(earliestAt, now)}`}</View>
        </View>
        <Icon name='right' size={20} className='hf-row-go' />
      </View>
    </>
  )
}

type Props = { lastVisit: LastVisit | null; now: Date; elderly: boolean }

/** When nothing is booked: what is asked for most, one tap away. */
export function FirstCard({ lastVisit, now, elderly }: Props) {
  const { data } = useRead('GET /matters', {})
  const frequent = (data?.matters ?? []).filter(wanted).slice(0, most)
  return (
    <Card live rise>
      <View className='hf-lead'>您想办什么？</View>
      <View className='hf-2'>先约号再出门，到了不用排长队。</View>
      <View className='hf-flex hf-wrap hf-links hf-m1'>
        {frequent.map(({ id, name, plainName }) => (
          <View key={id} className='hf-apart'>
            <Link plain onPress={() => open('venue', { matterId: id })}>
              {elderly ? plainName : name}
            </Link>
          </View>
        ))}
      </View>
      {elderly && (
        <View className='hf-m4'>
          <Button onPress={() => open('matter')}>去约号</Button>
        </View>
      )}
      {lastVisit && <Again visit={lastVisit} now={now} />}
    </Card>
  )
}
