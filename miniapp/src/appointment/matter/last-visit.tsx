import type { LastVisit } from '@huifuwu/contract'
import { showMoment } from '@huifuwu/domain'
import { Text, View } from '@tarojs/components'
import { useFieldNow } from '../../field/use-field-now.ts'
import { open } from '../../platform/navigate.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Heading } from '../../ui/page.tsx'
import { showMonth } from './view.ts'

/** Straight to the time for someone who comes again. */
export function LastVisitCard({ visit: { matterId, matterName, venueId, venueName, startsOn, earliestAt } }: { visit: LastVisit }) {
  const now = useFieldNow()
  return (
    <>
      <Heading>上次办过</Heading>
      <Card>
        <View className='hf-strong'>{matterName}</View>
        <View className='hf-2'>
          {`${venueName}，`}
          <Text className='hf-nowrap'>{showMonth(startsOn)}</Text>
        </View>
        <View className='hf-flex hf-between hf-wrap hf-m3'>
          <View className='hf-flex'>
            <View className='hf-2'>最早</View>
            <View className='hf-strong hf-ml1'>{earliestAt === null ? '等放号' : showMoment(new Date(earliestAt), now)}</View>
          </View>
          <View>
            <Button kind='secondary' small onPress={() => open('time', { matterId, venueId })}>
              直接选时间
            </Button>
          </View>
        </View>
      </Card>
    </>
  )
}
