import { View } from '@tarojs/components'
import { isExpired } from '../../platform/sign-in.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'

const words = {
  first: { title: '登录后，就能约号', sub: '约好的号、预约码都在这里。不登录也能看事项、查余号。' },
  expired: { title: '要重新登录一下', sub: '好久没用，怕手机被别人拿去，先退出了。约好的不用登录也能亮。' },
}

export function SignInCard({ onPress }: { onPress: () => void }) {
  const { title, sub } = isExpired('resident') ? words.expired : words.first
  return (
    <Card>
      <View className='hf-flex hf-top'>
        <View className='hf-c-brand'>
          <Icon name='licence' />
        </View>
        <View className='hf-grow hf-ml3'>
          <View className='hf-strong'>{title}</View>
          <View className='hf-2'>{sub}</View>
        </View>
      </View>
      <View className='hf-m3'>
        <Button kind='secondary' small onPress={onPress}>
          登录
        </Button>
      </View>
    </Card>
  )
}
