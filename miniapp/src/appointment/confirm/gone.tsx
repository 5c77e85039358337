import { View } from '@tarojs/components'
import { goBackTo } from '../../platform/navigate.ts'
import type { Pages } from '../../platform/pages.ts'
import { Button } from '../../ui/button.tsx'
import { Void } from '../../ui/void.tsx'

/** The session has left the plan since the page before. */
export function Gone({ params: { matterId, venueId } }: { params: Pages['confirm'] }) {
  return (
    <Void icon='calendar' title='没有找到这一场'>
      <View>排班可能刚刚改过。</View>
      <View className='hf-m4'>
        <Button kind='secondary' onPress={() => goBackTo('time', { matterId, venueId })}>
          看现在有哪些号
        </Button>
      </View>
    </Void>
  )
}
