import type { Matter } from '@huifuwu/contract'
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Tag } from '../ui/tag.tsx'

type Sampled = Pick<Matter, 'sample'>

/** Once on a page, beside what could be read as law: ages, minutes, fees and papers that nobody has checked. */
export const SampleMark = ({ of, children }: PropsWithChildren<{ of: readonly Sampled[] }>) =>
  of.some(({ sample }) => sample) ? (
    <View className='hf-m2'>
      <Tag kind='plain'>演示数据</Tag>
      {children}
    </View>
  ) : null
