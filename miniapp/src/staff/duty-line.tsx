import { View } from '@tarojs/components'
import { replaceWith } from '../platform/navigate.ts'
import { Link } from '../ui/button.tsx'
import { type Duty, showDuty } from './duty.ts'

/** Where this desk stands, and the way to another hall. */
export const DutyLine = ({ duty }: { duty: Duty }) => (
  <View className='hf-flex hf-between'>
    <View className='hf-2 hf-grow'>{showDuty(duty)}</View>
    <Link end onPress={() => replaceWith('staff-hall')}>
      <View className='hf-nowrap'>换大厅</View>
    </Link>
  </View>
)
