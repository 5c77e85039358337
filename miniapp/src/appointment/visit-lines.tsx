import type { Appointment } from '@huifuwu/contract'
import { Text, View } from '@tarojs/components'
import { sayBring } from '../field/place-words.ts'
import { sayHours } from './hours-words.ts'
import { SampleMark } from './sample-mark.tsx'

/** 长辈版: where to go and what to bring, in few lines. */
export const VisitLines = ({ appointment: { venue, area, matter } }: { appointment: Appointment }) => (
  <>
    <View className='hf-strong'>
      {`${venue.name} `}
      <Text className='hf-nowrap'>{area.floor}</Text>
    </View>
    <View className='hf-2'>{venue.address}</View>
    <View className='hf-2 hf-num'>{sayHours(venue.hours)}</View>
    <View className='hf-strong hf-m2'>{sayBring(matter.materials)}</View>
    <SampleMark of={[matter]} />
  </>
)
