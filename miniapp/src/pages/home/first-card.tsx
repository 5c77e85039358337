import type { LastVisit, MatterLine } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import { useTelling } from '../../field/use-telling.ts'
import { open } from '../../platform/navigate.ts'
import { useRead } from '../../platform/query.ts'
import { Button, Link } from '../../ui/button.tsx'
import { Card, Line } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { join } from '../../ui/join.ts'
import { useMode } from '../../ui/mode.ts'
import { press } from '../../ui/press.ts'
import { ReadAloud } from '../../ui/read-aloud.tsx'
import { SearchEntry } from '../../ui/search-entry.tsx'

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

type Props = { lastVisit: LastVisit | null; now: Date }

/** When nothing is booked: what is asked for most, one tap away. */
export function FirstCard({ lastVisit, now }: Props) {
  const { elderly, wide } = useMode()
  const { data, isFetching } = useRead('GET /matters', {})
  const frequent = (data?.matters ?? []).filter(wanted).slice(0, most)
  return (
    <Card live rise>
      <View className='hf-lead'>您想办什么？</View>
      {elderly ? (
        <View className='hf-2'>先约号再出门，到了不用排长队。</View>
      ) : (
        <View className='hf-flex hf-m3'>
          <SearchEntry hint={wide ? '如 孩子上户口' : '说大白话就行，如 孩子上户口'} onPress={() => open('matter')} />
        </View>
      )}
      <View className={join('hf-flex hf-wrap hf-links hf-m1', !data && isFetching && 'is-waiting')}>
        {frequent.map(({ id, plainName }) => (
          <View key={id} className='hf-apart'>
            <Link plain onPress={() => open('venue', { matterId: id })}>
              {plainName}
            </Link>
          </View>
        ))}
      </View>
      {elderly && (
        <View className='hf-m4'>
          <Button onPress={() => open('matter')}>去约号</Button>
        </View>
      )}
      <ReadAloud />
      {lastVisit && <Again visit={lastVisit} now={now} />}
    </Card>
  )
}
