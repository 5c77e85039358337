import { View } from '@tarojs/components'
import { Title } from '../ui/page.tsx'
import { Steps } from '../ui/steps.tsx'

type Props = { at: 1 | 2; title: string; sub: string }

export const TwoSteps = ({ at, title, sub }: Props) => (
  <>
    <Steps at={at} of={2} />
    <Title>{title}</Title>
    <View className='hf-2 hf-b5'>{sub}</View>
  </>
)
